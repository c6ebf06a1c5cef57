import { createFileRoute } from '@tanstack/react-router';
import { MyWorkPage } from '@/features/site/work';

export const Route = createFileRoute('/workspace/')({ component: MyWorkPage });
