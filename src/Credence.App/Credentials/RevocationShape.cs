using Credence.App.Hosting;

namespace Credence.App.Credentials;

/// <summary>What <c>key revoke --json</c> prints.</summary>
/// <param name="List">File of the signed list.</param>
/// <param name="Id">Id of the document that was revoked.</param>
/// <param name="Revoked">Documents on the list (count).</param>
/// <param name="UpdatedOn">Day it was signed (UTC).</param>
/// <param name="Receipt">How it was asked.</param>
internal sealed record RevocationShape(string List, string Id, int Revoked, DateOnly UpdatedOn, ReceiptShape Receipt);
