export const words = {
  moved: 'Closing moved',
  extension: (from: string, to: string, reason: string) => `From ${from} to ${to}: ${reason}`,
};
