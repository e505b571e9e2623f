using Credence.App.Hosting.Web.Pages;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary>What of the evidence is looked at.</summary>
/// <param name="Role">Group of jobs.</param>
/// <param name="By">What the postings are divided by.</param>
/// <param name="Part">The part looked at, such as <c>country:US</c>; null for all.</param>
/// <param name="Certification">The one certification; null for all.</param>
/// <param name="Sort">Order of the rows.</param>
internal sealed record EvidenceLook(string Role, string By, string? Part, string? Certification, string Sort)
{
    private const string NotStated = "not-stated";

    /// <summary>A part as it stands in an address.</summary>
    internal static string Named(Segment segment) => $"{EvidenceNames.Of(segment.By)}:{segment.Value ?? NotStated}";

    /// <summary>The address of this look.</summary>
    internal string Address(PageRequest request) => request.Link(EvidencePage.Path, Pairs().OfType<KeyValuePair<string, string>>());

    private IEnumerable<KeyValuePair<string, string>?> Pairs() =>
    [
        KeyValuePair.Create("role", Role),
        KeyValuePair.Create("by", By),
        Part is null ? null : KeyValuePair.Create("part", Part),
        Certification is null ? null : KeyValuePair.Create("certification", Certification),
        KeyValuePair.Create("sort", Sort),
    ];
}
