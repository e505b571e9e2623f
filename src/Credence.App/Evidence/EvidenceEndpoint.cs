using Credence.App.Hosting;
using Credence.App.Hosting.Web;
using Credence.Evidence;

namespace Credence.App.Evidence;

/// <summary><c>GET /api/v1/evidence</c>: the answer of <c>evidence --json</c> from the shipped counts.</summary>
internal static class EvidenceEndpoint
{
    internal static readonly ApiEndpoint Endpoint = new(
        "/evidence",
        "getEvidence",
        ["evidence"],
        "How many job postings ask for which certification?",
        "Shares are ratios from 0 to 1 of distinct postings, intervals are 95 %, counts are postings or employers. What was not searched for is refused, not zero; an unknown value is null with its reason in a field beside it.",
        [
            new("certification", ApiValueKind.Text, "Only this certification (id, exam code or name), vendor (aws-any), vendor family (aws-family) or total (any-named, any-vendor, any); all when not given.", "any-named"),
            new("role", ApiValueKind.List, "Groups of jobs, several with commas; ai when not given.", "ai") { Values = EvidenceNames.All<RoleGroup>() },
            new("by", ApiValueKind.List, "What to divide the postings by, several with commas.", "country") { Values = EvidenceNames.All<SegmentBy>() },
        ],
        EvidenceJson.Default.EvidenceShape,
        asked => Print.Bytes(EvidenceShape.Of(EvidenceCommand.Answer(asked.Call, asked.Data, asked.Stop)), EvidenceJson.Default.EvidenceShape));
}
