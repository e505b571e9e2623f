using Credence.App.Hosting;
using Credence.Resumes;
using Credence.Resumes.Matching;
using Credence.Sources;

namespace Credence.App.Resume;

/// <summary>
/// A certification on the wire; <c>id</c> is null where neither catalog nor lexicon knows it, <c>status</c> is held, in-progress, planned or not-held (said to have expired, or to be failed or broken off). <c>expired</c> tells whether its own date of expiry had certainly passed
/// on the day of the answer; null where it states none, or none exact enough. <c>planned</c> is when one in progress is planned for, null where that is not stated. <c>end</c> is what the catalog says of its end; null where it knows none.
/// </summary>
internal sealed record CertificationHeldShape(
    StatedShape Name, string? Id, StatedShape? Issuer, StatedShape? Issued, StatedShape? Expires, StatedShape? NeverExpires, StatedShape? CredentialId, StatedShape? Address, string Status, StatedShape? Planned, bool? Expired, CertificationEndShape? End)
{
    internal static CertificationHeldShape Of(HeldCertification held, CertificationHistory history, DateOnly asOf) => new(
        StatedShape.Of(held.Name)!, held.Id, StatedShape.Of(held.Issuer), StatedShape.Of(held.Issued), StatedShape.Of(held.Expires), StatedShape.OfMark(held.NeverExpires), StatedShape.Of(held.CredentialId), StatedShape.Of(held.Address), Kebab.Of(held.Status), StatedShape.Of(held.Planned),
        held.Expires is not { } expires ? null : expires.Value.Latest < asOf ? true : expires.Value.Earliest >= asOf ? false : null,
        history.EndOf(held.Id) is { } end ? CertificationEndShape.Of(end) : null);

    /// <summary>How one that is not held stands.</summary>
    /// <param name="planned">When it is planned for.</param>
    internal string Stands(string? planned) => Status switch
    {
        "planned" => $"planned{(planned is null ? "" : $" for {planned}")}",
        "in-progress" => $"in progress{(planned is null ? "" : $", planned for {planned}")}",
        _ => "said to have expired, or to be failed or broken off",
    };

    /// <summary>What keeps it from counting, or soon will, in sentences.</summary>
    /// <param name="said">What the answer said of ends before, which it says once.</param>
    internal IEnumerable<string> Notes(SaidOnce said)
    {
        if (Status != "held")
            yield return $"It is {Stands(Planned?.Value)}, so it is not held and counts for nothing.";
        if (Expired == true)
            yield return $"It expired {(PartialDate.TryParse(Expires!.Value, out var date) ? date.When : $"on {Expires.Value}")}, so it counts for nothing.";
        if (End is { } end && said.New([end.Text]) is { } text)
            yield return text;
    }
}
