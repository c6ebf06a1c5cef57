/** What the page asks of the browser around it, in one place, so that tests can watch it being asked. */
export const browser = {
  reload: (): void => {
    window.location.reload();
  },
  goTo: (address: string): void => {
    window.location.assign(address);
  },
};
