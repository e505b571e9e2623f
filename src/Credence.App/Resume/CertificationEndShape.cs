using Credence.App.Hosting;
using Credence.Resumes.Matching;

namespace Credence.App.Resume;

/// <summary>A certification that has ended, or whose end is announced: <c>ended</c> tells whether it can no longer be earned; <c>days</c> is empty where no source states one; <c>text</c> says it in sentences.</summary>
public sealed record CertificationEndShape(string Id, string Name, string? ExamCode, bool Ended, IReadOnlyList<EndDayShape> Days, IReadOnlyList<FollowerShape> Successors, IReadOnlyList<string> Sources, string Text)
{
    internal static CertificationEndShape Of(CertificationEnd end) => new(
        end.Item.Id, end.Item.Name, end.Item.ExamCode, end.HasEnded, [.. end.State.Ends.Select(one => new EndDayShape(Kebab.Of(one.Kind), FormattableString.Invariant($"{one.Day:yyyy-MM-dd}"), one.SourceIds))],
        [.. end.Successors.Select(one => new FollowerShape(one.Id, one.Name))], end.State.SourceIds, Capital.Of(end.Text));
}
