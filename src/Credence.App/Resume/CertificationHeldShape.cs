using Credence.App.Hosting;
using Credence.Resumes;

namespace Credence.App.Resume;

/// <summary>A certification on the wire; <c>id</c> is null where neither catalog nor lexicon knows it, <c>status</c> is held or in-progress.</summary>
internal sealed record CertificationHeldShape(StatedShape Name, string? Id, StatedShape? Issuer, StatedShape? Issued, StatedShape? Expires, StatedShape? NeverExpires, StatedShape? CredentialId, StatedShape? Address, string Status)
{
    internal static CertificationHeldShape Of(HeldCertification held) => new(
        StatedShape.Of(held.Name)!, held.Id, StatedShape.Of(held.Issuer), StatedShape.Of(held.Issued), StatedShape.Of(held.Expires), StatedShape.OfMark(held.NeverExpires), StatedShape.Of(held.CredentialId), StatedShape.Of(held.Address), Kebab.Of(held.Status));
}
