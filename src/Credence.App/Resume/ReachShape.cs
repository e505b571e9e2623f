using System.Text.Json.Serialization;
using Credence.App.Hosting;
using Credence.Evidence;
using Credence.Postings.Storing;
using Credence.Resumes.Unlocking;

namespace Credence.App.Resume;

/// <summary>What one aims at; null country or level means any.</summary>
internal sealed record ReachTargetShape(string Role, string? Country, string? Level)
{
    internal static ReachTargetShape Of(ReachTarget target) => new(EvidenceNames.Of(target.Role), target.Country, target.Level is { } level ? KebabName.Of(level) : null);
}

/// <summary>One addition; <c>hours</c> is null where nobody states any, <c>hoursFrom</c> says where they are from or why there are none.</summary>
internal sealed record AdditionShape(string Kind, string Id, string Name, double[]? Hours, string HoursFrom)
{
    internal static AdditionShape Of(Addition addition) => new(KebabName.Of(addition.Kind), addition.Id, addition.Name, addition.Hours is { } hours ? [hours.Low, hours.High] : null, addition.HoursFrom);
}

/// <summary>What additions open together: postings (count), their share of the n postings (ratio) with its 95 % interval, named employers, and postings that name all of them.</summary>
internal sealed record OpenedShape(IReadOnlyList<AdditionShape> Additions, int Opens, int N, double? Share, double? Low, double? High, int Employers, int Named)
{
    internal static OpenedShape Of(Opened opened) => new(
        [.. opened.Additions.Select(AdditionShape.Of)], opened.Opens, opened.Total, opened.Share, opened.Range?.Low, opened.Range?.High, opened.Employers, opened.Named);
}

/// <summary>A condition: postings that state it, that it rules the person out of, and where it is not known.</summary>
internal sealed record ReachConditionShape(string Kind, int Stated, int RulesOut, int Unknown);

/// <summary>The best set for some hours; <c>bound</c>: no set opens more.</summary>
internal sealed record BestSetShape(double Budget, double Hours, int Projects, OpenedShape Opened, bool Optimal, int Bound);

/// <summary>A certification that has expired or soon will; <c>closes</c>: postings that would leave reach with it, or would come back with one that has expired.</summary>
internal sealed record ExpiringShape(string Id, string Name, string Expires, bool HasExpired, int Closes, int Named);

/// <summary>What <c>resume unlock --json</c> prints; <c>warnings</c> say what speaks against the counts, <c>statedByYou</c> what was said beside the résumé.</summary>
internal sealed record ReachShape(
    ReachTargetShape Target, int Postings, int Employers, int NotStated, int StateNothing, int NameNoSkill, OpenedShape WithinReach, int RuledOut, int ShortOfCertification, int ShortOfSkills,
    IReadOnlyList<ReachConditionShape> Conditions, IReadOnlyList<OpenedShape> Additions, IReadOnlyList<OpenedShape> Pairs, BestSetShape? Best, IReadOnlyList<ExpiringShape> Expiring, IReadOnlyList<string> StatedByYou, IReadOnlyList<string> Warnings, ReceiptShape Receipt)
{
    /// <summary>Numbers of the postings within reach; only where asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<long>? Documents { get; init; }

    internal static ReachShape Of(ReachReport report, IReadOnlyList<string> stated, IReadOnlyList<string> warnings, ReceiptShape receipt) => new(
        ReachTargetShape.Of(report.Target),
        report.Postings, report.Employers, report.NotStated, report.StateNothing, report.NameNoSkill, OpenedShape.Of(report.WithinReach), report.RuledOut, report.ShortOfCertification, report.ShortOfSkills,
        [.. report.Conditions.Select(one => new ReachConditionShape(KebabName.Of(one.Kind), one.Stated, one.RulesOut, one.Unknown))],
        [.. report.Singles.Select(OpenedShape.Of)], [.. report.Pairs.Select(OpenedShape.Of)],
        report.Best is { } best ? new BestSetShape(best.Budget, best.Hours, best.Projects, OpenedShape.Of(best.Opened), best.IsOptimal, best.Bound) : null,
        [.. report.Expiring.Select(one => new ExpiringShape(one.Id, one.Name, one.Expires.ToString(), one.HasExpired, one.Closes, one.Named))], stated, warnings, receipt);
}
