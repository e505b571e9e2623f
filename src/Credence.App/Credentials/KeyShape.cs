using Credence.App.Hosting;

namespace Credence.App.Credentials;

/// <summary>What <c>key --json</c> prints; the private key is never in it.</summary>
/// <param name="File">File of the private key.</param>
/// <param name="Key">The public key as an identifier: <c>did:key:z6Mk…</c>.</param>
/// <param name="Receipt">How it was asked.</param>
internal sealed record KeyShape(string File, string Key, ReceiptShape Receipt);
