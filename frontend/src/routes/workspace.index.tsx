import { createFileRoute } from '@tanstack/react-router';
import { MyWorkPage } from '@/features/work';

export const Route = createFileRoute('/workspace/')({ component: MyWorkPage });
