import { createFileRoute } from '@tanstack/react-router';
import { EditPriorityPage } from '@/features/priority/priority';

export const Route = createFileRoute('/workspace/priorities/$priorityId/edit')({ component: EditPriority });

function EditPriority() {
  const { priorityId } = Route.useParams();
  return <EditPriorityPage key={priorityId} priorityId={priorityId} />;
}
