using Credence.App.Hosting;
using Credence.Resumes.Scorecards;

namespace Credence.App.Resume;

/// <summary>One row that adds points.</summary>
internal sealed record ScorecardLineShape(string Row, string Criterion, decimal Points, string Text, string Source);

/// <summary>One reader's scorecard; <c>unknown</c>: what the résumé does not state and could matter.</summary>
internal sealed record ScorecardShape(string Reader, decimal Points, decimal WithoutCertificates, IReadOnlyList<ScorecardLineShape> Lines, IReadOnlyList<string> Unknown);

/// <summary>What <c>resume scorecard --json</c> prints.</summary>
internal sealed record ScorecardsShape(IReadOnlyList<ScorecardShape> Scorecards, ReceiptShape Receipt)
{
    internal static ScorecardsShape Of(IReadOnlyList<Scorecard> cards, ReceiptShape receipt) => new(
        [.. cards.Select(card => new ScorecardShape(
            card.Reader, card.Points, card.WithoutCertificates, [.. card.Lines.Select(line => new ScorecardLineShape(line.Row, line.Criterion, line.Points, line.Text, line.Source))], card.Unknown))],
        receipt);
}
