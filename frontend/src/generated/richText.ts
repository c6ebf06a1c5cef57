/** The schema of rich text, as the services have it. */
export const richTextSchema = {
  "limits": { "depth": 12, "nodes": 5000 },
  "topNode": "doc",
  "nodes": {
    "doc": { "content": "block+" },
    "paragraph": { "group": "block", "content": "inline*", "marks": "_", "neverBegins": "^\\s*#{1,6}\\s" },
    "heading": {
      "group": "block",
      "content": "inline*",
      "marks": "link italic",
      "attrs": { "level": { "type": "integer", "minimum": 1, "maximum": 3 } },
      "hasWords": true
    },
    "bulletList": { "group": "block list", "content": "listItem+" },
    "orderedList": {
      "group": "block list",
      "content": "listItem+",
      "attrs": { "start": { "type": "integer", "minimum": 1, "maximum": 9999, "default": 1 } }
    },
    "listItem": { "content": "paragraph (paragraph | list)*" },
    "table": { "group": "block", "content": "tableRow+", "firstRowOf": "tableHeader" },
    "tableRow": { "content": "(tableHeader | tableCell)+" },
    "tableHeader": {
      "content": "paragraph",
      "attrs": {
        "colspan": { "type": "integer", "minimum": 1, "maximum": 1, "default": 1 },
        "rowspan": { "type": "integer", "minimum": 1, "maximum": 1, "default": 1 },
        "colwidth": { "type": "null", "default": null }
      }
    },
    "tableCell": {
      "content": "(paragraph | list)+",
      "attrs": {
        "colspan": { "type": "integer", "minimum": 1, "maximum": 1, "default": 1 },
        "rowspan": { "type": "integer", "minimum": 1, "maximum": 1, "default": 1 },
        "colwidth": { "type": "null", "default": null }
      }
    },
    "text": { "group": "inline" },
    "hardBreak": { "group": "inline", "inline": true },
    "citation": {
      "group": "inline",
      "inline": true,
      "attrs": {
        "kind": { "type": "string", "pattern": "^[a-z][a-z-]{0,39}$" },
        "id": {
          "type": "string",
          "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
        }
      }
    }
  },
  "marks": {
    "link": {
      "attrs": {
        "href": {
          "type": "string",
          "pattern": "^(?:https://[^\\u0000-\\u0020\"<>\\\\^`{|}\\u007f-\\u00a0\\u2000-\\u206f\\ufeff]+|mailto:[^\\u0000-\\u0020\"<>\\\\^`{|}\\u007f-\\u00a0\\u2000-\\u206f\\ufeff@]+@[^\\u0000-\\u0020\"<>\\\\^`{|}\\u007f-\\u00a0\\u2000-\\u206f\\ufeff@]+|/(?!/)[^\\u0000-\\u0020\"<>\\\\^`{|}\\u007f-\\u00a0\\u2000-\\u206f\\ufeff]*|#[^\\u0000-\\u0020\"<>\\\\^`{|}\\u007f-\\u00a0\\u2000-\\u206f\\ufeff]+)$",
          "maxLength": 2000
        }
      }
    },
    "bold": {},
    "italic": {}
  }
} as const;
