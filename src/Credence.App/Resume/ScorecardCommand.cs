using System.CommandLine;
using Credence.App.Hosting;
using Credence.Resumes.Scorecards;

namespace Credence.App.Resume;

/// <summary><c>credence resume scorecard FILE</c>: what an employer's rubric makes of a résumé, with and without points for certificates.</summary>
internal static class ScorecardCommand
{
    internal static Command Command()
    {
        var command = new Command("scorecard", "What an employer's rubric makes of a résumé, with and without points for certificates");
        PersonOptions.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult call)
    {
        var tools = new ResumeTools(new LoadedData(Door.DataOf(call)));
        var cards = Cards(call, tools, tools.Resume(call));
        if (call.GetValue(Door.Json))
            Print.Json(ScorecardsShape.Of(cards, tools.Receipt(call)), MatchJson.Default.ScorecardsShape);
        else
            Write(cards, tools.Receipt(call));
        return Door.Answered;
    }

    /// <summary>One scorecard for each kind of reader.</summary>
    internal static IReadOnlyList<Scorecard> Cards(ParseResult call, ResumeTools tools, Credence.Resumes.Resume resume) =>
        tools.Scorecards(Door.DayOf(call)).Of(resume, tools.Person(resume, call).Applicant);

    /// <summary>What counts, and what of it was found, in sentences.</summary>
    internal static IEnumerable<string> Inputs(IReadOnlyList<Scorecard> cards) => cards.Take(1).SelectMany(card => card.Inputs).Select(input =>
        $"{input.Text}. Found: {input.Value ?? "not known"}{(input.Of.Count > 0 ? $" ({string.Join("; ", input.Of)})" : "")}.{(input.Not.Count > 0 ? $" Not counted: {string.Join("; ", input.Not)}." : "")}");

    private static void Write(IReadOnlyList<Scorecard> cards, ReceiptShape receipt)
    {
        Print.Line("An example of how readers score: no employer's rubric is public, so the points are opinions (data/rules/scorecard.yaml).");
        foreach (var line in Inputs(cards).SelectMany(line => Wrapping.Lines(line, Print.Width)))
            Print.Line(line);
        foreach (var card in cards)
        {
            Print.Line();
            Print.Line(FormattableString.Invariant($"{(card.Reader == "large" ? "Rubric of a large employer" : "A start-up, which opens the work first")}: {card.Points} points{(card.Most is { } most ? FormattableString.Invariant($" of at most {most}") : "")}; {card.WithoutCertificates} where certificates count for nothing"));
            foreach (var line in card.Lines)
                Print.Line(FormattableString.Invariant($"  {line.Points,3}  {line.Text} ({line.Source})"));
            foreach (var line in card.Missed)
                Print.Line(FormattableString.Invariant($"   +{line.Adds,-3} {(line.IsKnown ? "not there" : "not known")}: {line.Text} ({line.Source})"));
            if (card.Unknown.Count > 0)
                Print.Line($"  Not known, and it could matter: {string.Join(", ", card.Unknown)}.");
        }

        Print.Line();
        Print.Line($"Receipt: {receipt.Line()}.");
    }
}
