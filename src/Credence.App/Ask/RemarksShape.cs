using Credence.Advice;

namespace Credence.App.Ask;

/// <summary>What the articles and the counts say that concerns the person, apart from what to do.</summary>
internal sealed record RemarksShape(
    IReadOnlyList<RemarkShape> Circumstances, IReadOnlyList<RemarkShape> Employers, IReadOnlyList<RemarkShape> Pitfalls, IReadOnlyList<DisagreementShape> Disagreements)
{
    internal static RemarksShape Of(AdviceRemarks remarks) => new(
        RemarkShape.Of(remarks.Circumstances),
        RemarkShape.Of(remarks.Employers),
        RemarkShape.Of(remarks.Pitfalls),
        [.. remarks.Disagreements.Select(one => new DisagreementShape(one.Certification, one.Name, RemarkShape.Of(one.Remarks)))]);
}
