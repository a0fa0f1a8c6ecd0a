import type { legal as german } from "../de/legal";
import type { Shape } from "../shape";

export const legal: Shape<typeof german> = {
  fill: "Please complete: {{field}}",
  template: "This page is a template. The marked details are completed by whoever operates the atlas.",
  impressum: {
    title: "Legal notice",
    providerHeading: "Information according to § 5 DDG",
    name: "name and legal form",
    street: "street and number",
    city: "postcode and town",
    representative: "authorised representative",
    contactHeading: "Contact",
    phone: "telephone number",
    email: "e-mail address",
    registerHeading: "Register entry",
    register: "court of registration and number",
    vat: "VAT identification number, if any",
    responsibleHeading: "Responsible for the content according to § 18 (2) MStV",
    responsible: "name and address",
  },
  datenschutz: {
    title: "Privacy",
    shortHeading: "In short",
    short:
      "The atlas sets no cookies, embeds no third-party services and measures no behaviour. Maps, fonts and scripts come from this server.",
    controllerHeading: "Controller",
    controller: "name, address and e-mail address of the controller",
    officer: "data protection officer, if appointed",
    logsHeading: "Server logs",
    logs: "The server writes one line per request: time, address of the page without search words, result and duration. IP address and device details are not recorded.",
    hosting: "hosting provider and its own logs",
    storageHeading: "Storage in the browser",
    storage:
      "Only if you choose a light or dark appearance does your browser remember that choice in local storage. It is not transmitted; “Same as device” deletes it.",
    contentHeading: "Data in the atlas",
    content:
      "The atlas contains organisations and places, no details about individuals. Should you find any, please write to the controller; they will be removed.",
    rightsHeading: "Your rights",
    rights:
      "You have the right of access, rectification, erasure and restriction of processing, and the right to lodge a complaint with a supervisory authority.",
    authority: "competent supervisory authority",
  },
  barrierefreiheit: {
    title: "Accessibility",
    aimHeading: "Aim",
    aim: "The atlas is meant to be usable by everyone and follows WCAG 2.2, level AA, and BITV 2.0.",
    doneHeading: "What has been done",
    done1: "Behind every chart stands a table with the same figures; charts and tables need no JavaScript.",
    done2: "Everything can be reached with the keyboard; the map has a list with the same content.",
    done3: "Missing figures can be told by patterns and words, never by colour alone.",
    done4: "Every page is checked automatically at every change, light and dark, German and English.",
    openHeading: "Known limits",
    open: "Automatic checks do not find everything. A check with people who use assistive technology is still to come.",
    contactHeading: "Report a barrier",
    contact: "e-mail address and telephone number for feedback on accessibility",
    enforcement: "competent enforcement or arbitration body",
  },
};
