using System.Globalization;
using Credence.Catalog;
using Credence.Evidence;
using Credence.Pages.Flags;

namespace Credence.Pages.Questions;

/// <summary>The five questions of article C about any certification.</summary>
internal static class FiveQuestions
{
    private const double HoursOfProject = 40;
    private const string ProjectSource = "seed-c (about 40 hours of study are one substantial project)";

    internal static IReadOnlyList<PageQuestion> Of(PageObservations page, IReadOnlyList<RedFlag> flags, EvidenceSnapshot? snapshot, DateOnly asOf) =>
    [
        Recognition.Answer(page.Certification, snapshot, asOf),
        Practical(page),
        OpportunityCost(page, asOf),
        TotalCost(page, asOf),
        Current(page, flags.Any(flag => flag.Id == FlagIds.StaleContent), asOf),
    ];

    private static PageQuestion Practical(PageObservations page)
    {
        const string id = "practical";
        const string text = "Is it practical?";
        var answer = (page.NoPractice, page.IsPracticeDeniedPlainly, page.Practice) switch
        {
            ({ }, true, null) => "No: the page denies practical work in these words.",
            ({ }, true, { }) => "The page denies practical work in these words, and names some elsewhere; ask what is handed in and who looks at it.",
            ({ }, false, _) => "Probably not: the page only hints that nothing is built or tested, and names no practical work.",
            (null, _, { }) => "The page says so; what is handed in and who looks at it is for you to ask.",
            _ => null,
        };
        return answer is null
            ? Open(id, text, "the page does not speak of projects, labs or assignments")
            : new PageQuestion(id, text, answer, page.NoPractice ?? page.Practice, null, null, null, null, null);
    }

    private static PageQuestion OpportunityCost(PageObservations page, DateOnly asOf)
    {
        const string id = "opportunity-cost";
        const string text = "What else would the hours buy?";
        var stated = page.Length.Hours is { } hours ? new NumberRange(hours, hours) : (NumberRange?)null;
        if ((stated ?? page.Certification?.Hours(asOf)) is not { } range)
            return Open(id, text, "the page states no hours of study");
        var from = stated is null ? $"catalog, {page.Certification!.Id}; {ProjectSource}" : ProjectSource;
        var answer = $"{Span(range.Low, range.High)} hours are the time of about {Span(range.Low / HoursOfProject, range.High / HoursOfProject)} substantial projects.";
        return new PageQuestion(id, text, answer, stated is null ? null : page.Length.Quote, null, null, null, from, null);
    }

    private static PageQuestion TotalCost(PageObservations page, DateOnly asOf)
    {
        const string id = "total-cost";
        const string text = "What does it cost in all?";
        var price = page.Price.Usd is { } usd ? string.Create(CultureInfo.InvariantCulture, $"{usd:N0} US dollars") : page.Certification?.PriceUsd(asOf) is { } listed ? $"{Span(listed.Low, listed.High)} US dollars (catalog)" : null;
        if (price is null)
            return Open(id, text, page.Price.Missing ?? "the page states no price");
        var hours = page.Length.Hours is { } known ? $"{price} and {Span(known, known)} hours" : $"{price}, and hours the page does not state";
        return new PageQuestion(id, text, $"{hours}; what an hour is worth to you is not known.", page.Price.Quote, null, null, null, page.Price.Usd is null ? $"catalog, {page.Certification!.Id}" : page.Price.Note, null);
    }

    private static PageQuestion Current(PageObservations page, bool isStale, DateOnly asOf)
    {
        const string id = "current";
        const string text = "Is it current?";
        if (page.Certification?.StateAt(asOf) is { Status: ExamStatus.Ended } state)
        {
            var successors = state.Successors.Count > 0 ? $" Successor: {string.Join(", ", state.Successors)}." : " No successor is known.";
            return new PageQuestion(id, text, $"No: {state.Why}.{successors}", null, null, null, null, string.Join(", ", state.SourceIds), null);
        }

        if (page.Age.Newest is { } newest)
        {
            var years = Math.Floor((asOf.DayNumber - newest.Latest.DayNumber) / PageJudge.DaysOfYear);
            var answer = (isStale, page.Age.IsSaidCurrent) switch
            {
                (true, true) => string.Create(CultureInfo.InvariantCulture, $"No: the page calls its version current, but its newest date is {newest.Text}, more than {years} years ago."),
                (true, false) => string.Create(CultureInfo.InvariantCulture, $"No: its newest date is {newest.Text}, more than {years} years ago."),
                (false, true) => $"The page calls its version current; its newest date is {newest.Text}.",
                (false, false) => $"Yes: its newest date is {newest.Text}.",
            };
            return new PageQuestion(id, text, answer, newest.Quote, null, null, null, null, null);
        }

        return page.Certification?.StateAt(asOf) is { CanBeEarned: true } open
            ? new PageQuestion(id, text, $"It can be earned: {open.Why}.", null, null, null, null, string.Join(", ", open.SourceIds), null)
            : Open(id, text, "the page gives no date of its content");
    }

    private static string Span(double low, double high) =>
        low == high ? low.ToString("#,0.#", CultureInfo.InvariantCulture) : string.Create(CultureInfo.InvariantCulture, $"{low:#,0.#}–{high:#,0.#}");

    private static PageQuestion Open(string id, string text, string why) => new(id, text, null, null, null, null, null, null, why);
}
