/**
 * Adds the entries `npm install` leaves out of package-lock.json when the configured registry lacks the optional packages of
 * foreign platforms; without them `npm ci` refuses the lock. Run after every `npm install`, commit the result.
 */
import fs from "node:fs";

const OS = [
  "darwin",
  "linux",
  "win32",
  "android",
  "freebsd",
  "openbsd",
  "netbsd",
  "sunos",
  "aix",
  "openharmony",
];
const CPU = ["x64", "arm64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];

const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
const parentOf = (base) =>
  base.includes("/node_modules/") ? base.slice(0, base.lastIndexOf("/node_modules/")) : "";

function isLocked(path, name) {
  for (let base = path; ; base = parentOf(base)) {
    if (lock.packages[`${base ? `${base}/` : ""}node_modules/${name}`]) return true;
    if (!base) return false;
  }
}

function stub(name, version) {
  const words = name.split("/").pop().split(/[-.]/);
  const os = OS.filter((word) => words.includes(word));
  const cpu = CPU.filter((word) => words.includes(word));
  if (!cpu.length && words.some((word) => /^(gnu|musl)eabihf$/.test(word))) cpu.push("arm");
  if (!os.length && !cpu.length) return undefined;
  return {
    version,
    optional: true,
    ...(cpu.length && { cpu }),
    ...(os.length && { os }),
    ...(words.includes("musl") && { libc: ["musl"] }),
    ...(words.includes("gnu") && os[0] === "linux" && { libc: ["glibc"] }),
  };
}

let added = 0;
for (const [path, entry] of Object.entries(lock.packages))
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(path, name) || !/^\d/.test(version)) continue;
    const made = stub(name, version);
    if (!made) continue;
    lock.packages[`node_modules/${name}`] = made;
    added++;
  }
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
fs.writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`package-lock.json: ${added} Einträge ergänzt`);
