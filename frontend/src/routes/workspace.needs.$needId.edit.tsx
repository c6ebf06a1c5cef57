import { createFileRoute } from '@tanstack/react-router';
import { EditNeedPage } from '@/features/need/need';

export const Route = createFileRoute('/workspace/needs/$needId/edit')({ component: EditNeed });

function EditNeed() {
  const { needId } = Route.useParams();
  return <EditNeedPage key={needId} needId={needId} />;
}
