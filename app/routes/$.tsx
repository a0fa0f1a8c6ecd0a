/** Every address no other route knows: a 404 inside the usual frame. */
export function loader() {
  throw new Response(null, { status: 404 });
}

export default function NotFound() {
  return null;
}
