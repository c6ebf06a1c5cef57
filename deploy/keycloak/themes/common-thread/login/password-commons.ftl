<#-- Keycloak leaves it to the person; but a password is changed most urgently when somebody else knows the old one. -->
<#macro logoutOtherSessions>
    <input type="hidden" id="logout-sessions" name="logout-sessions" value="on">
    <p>${msg("ctSignedOutElsewhere")}</p>
</#macro>
