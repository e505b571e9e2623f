using System.Globalization;
using System.Text;
using Credence.Catalog;
using Credence.Statistics;
using Credence.Tests.Advice;
using Credence.Tests.House;
using Credence.Tests.Returns.Estimates;

namespace Credence.Tests.Returns.Options.BackTest;

/// <summary>The back-test as <c>docs/method/backtest.md</c> shows it.</summary>
internal static class BackTestCard
{
    private const int Months = 5;
    private const int Seed = 1;
    private static readonly DateOnly[] Days = [new(2026, 2, 28), new(2026, 3, 31), new(2026, 4, 30), new(2026, 5, 31)];
    private static readonly double[] Bands = [0, 0.05, 0.1, 0.2, 0.4, 1];

    /// <summary>The days looked back to, the first being the one the page is about.</summary>
    internal static IReadOnlyList<PastDay> Looked { get; } = [.. Days.Select(day => PastDay.Of(Shipped.Catalog, day, EndOfMonth(day.AddMonths(Months))))];

    internal static string Text()
    {
        var page = File.ReadAllText(Path.Combine(Checkout.Root, "tests", "Credence.Tests", "Returns", "Options", "BackTest", "backtest-card.txt"));
        var main = Looked[0];
        return page
            .Replace("{{summary}}", Summary(main), StringComparison.Ordinal)
            .Replace("{{announced}}", Announced(main), StringComparison.Ordinal)
            .Replace("{{model}}", ModelThen(main), StringComparison.Ordinal)
            .Replace("{{exams}}", Rows(main, main.Exams), StringComparison.Ordinal)
            .Replace("{{uncertain}}", Rows(main, main.Uncertain), StringComparison.Ordinal)
            .Replace("{{misses}}", Misses(main), StringComparison.Ordinal)
            .Replace("{{too-early}}", TooEarly(), StringComparison.Ordinal)
            .Replace("{{estimates}}", Estimates(main), StringComparison.Ordinal)
            .Replace("{{later}}", string.Concat(Looked.Select(Later)), StringComparison.Ordinal)
            .Replace("{{scores}}", ScoresText(), StringComparison.Ordinal)
            .Replace("{{bands}}", BandRows(), StringComparison.Ordinal)
            .Replace("{{seen}}", Seen(main), StringComparison.Ordinal);
    }

    private static string Summary(PastDay day)
    {
        var scored = day.Exams.Where(exam => exam.Ended is not null).ToList();
        var (ended, told) = (scored.Count(exam => exam.Ended == true), scored.Count(exam => exam.Ended == true && exam.AnnouncedEnd is { } end && end.Day <= day.Horizon));
        return string.Create(CultureInfo.InvariantCulture, $"""
            Of {day.Exams.Count} exams that certainly dated facts show on offer on {Day(day.Day)}, {scored.Count(exam => exam.Ended == true)} had ended by {Day(day.Horizon)}{Share(ended, scored.Count)}. Of these {ended} ends {told} {(told == 1 ? "was" : "were")} announced in a source that was certainly public by the day{Share(told, ended)}.
            """).TrimEnd();
    }

    private static string Announced(PastDay day)
    {
        var announced = day.Exams.Where(exam => exam.AnnouncedEnd is not null).ToList();
        var right = announced.Count(exam => exam.KnownEnd?.Day == exam.AnnouncedEnd!.Day);
        var missed = day.Exams.Count(exam => exam.Ended == true && exam.AnnouncedEnd is null);
        return string.Create(CultureInfo.InvariantCulture, $"Announced ends: {announced.Count}, of which {right} right (the day known today is the day announced then), {announced.Count - right} wrong. Missed, which is ended by the horizon without an announcement known on the day: {missed}.");
    }

    private static string ModelThen(PastDay day) => day.Life is null
        ? $"The [exam-life](exam-life.md) model could say nothing on {Day(day.Day)}: no exam of the catalog with certainly dated facts had been seen on offer and then ended by that day, and a rate cannot be estimated from none. So there is no probability to score for that day, and none is made up afterwards."
        : string.Create(CultureInfo.InvariantCulture, $"On {Day(day.Day)} the [exam-life](exam-life.md) model knew {day.Life.AllEnded} ends in {day.Life.AllYears:0.0} exam years.");

    private static string Rows(PastDay day, IEnumerable<PastForecast> exams)
    {
        var rows = new StringBuilder("| exam | said then | by | probability of an end by then | what came | by |\n|---|---|---|---|---|---|\n");
        foreach (var exam in exams)
        {
            var said = exam.AnnouncedEnd is { } end ? $"ends {Iso(end.Day)}" : exam.Then.CanBeEarned ? "no end announced" : "nothing";
            var came = exam.Ended switch
            {
                true when exam.KnownEnd is { } known => $"ended {Iso(known.Day)}",
                true => "ended",
                false => exam.IsSeenAfter(day.Horizon) ? "runs, seen later" : "no end known",
                null => "not known",
            };
            rows.Append(CultureInfo.InvariantCulture, $"| {exam.Item.ExamCode ?? exam.Item.Id} | {said} | {Sources(exam.AnnouncedEnd)} | {Probability(exam)} | {came} | {Sources(exam.Ended == true ? exam.KnownEnd : null)} |\n");
        }

        return rows.ToString().TrimEnd('\n');
    }

    private static string Misses(PastDay day) => string.Join('\n', day.Exams.Concat(day.Uncertain).Where(exam => exam.Ended == true && exam.AnnouncedEnd is null)
        .Select(exam => $"- {exam.Item.Name} ({exam.Item.Id}): ended {Iso(exam.KnownEnd!.Day)}, first stated by {Iso(exam.KnownEnd.AnnouncedBy!.Value)} ({Sources(exam.KnownEnd)}){(day.Uncertain.Contains(exam) ? "; counted as uncertain above" : "")}"));

    private static string TooEarly() => string.Join('\n', Looked.SelectMany(day => day.ToldTooEarly.Select(exam => (day, exam))).GroupBy(one => one.exam.Item.Id, StringComparer.Ordinal)
        .Select(same => (same.First().exam, Days: string.Join(" and ", same.Select(one => Day(one.day.Day)))))
        .Select(one => $"- {one.exam.Item.Name} ({one.exam.Item.Id}), on {one.Days}: told as ended on {Iso(one.exam.AnnouncedEnd!.Day)} by {Sources(one.exam.AnnouncedEnd)}; known today: {Iso(one.exam.KnownEnd!.Day)}"));

    private static string Estimates(PastDay day)
    {
        var later = ShippedEstimates.Book.All.Where(estimate => !estimate.HoldsOn(day.Day)).ToList();
        return later.Count == 0 ? "" : $" No [estimate](estimates.md) takes part. The return model as a whole holds only on days when a value of every estimate was public; on {Day(day.Day)} {string.Join(", ", later.Select(estimate => $"`{estimate.Id}`"))} {(later.Count == 1 ? "was" : "were")} not, so it could not have said what a certificate is worth, and nothing of that is scored.";
    }

    private static string Later(PastDay day)
    {
        var scored = day.Exams.Where(exam => exam.Ended is not null).ToList();
        var announced = scored.Where(exam => exam.AnnouncedEnd is { } end && end.Day <= day.Horizon).ToList();
        var spoken = scored.Where(exam => exam.EndProbability is not null).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"| {Iso(day.Day)} → {Iso(day.Horizon)} | {scored.Count} | {scored.Count(exam => exam.Ended == true)} | {announced.Count} | {announced.Count(exam => exam.Ended == true)} | {scored.Count(exam => exam.Ended == true && exam.AnnouncedEnd is null)} | {day.ToldTooEarly.Count} | {spoken.Count} | {(spoken.Count == 0 ? "–" : Number(spoken.Average(exam => exam.EndProbability!.Value)))} | {(spoken.Count == 0 ? "–" : spoken.Count(exam => exam.Ended == true))} |\n");
    }

    private static string ScoresText()
    {
        var text = new StringBuilder("| from | exams | forecaster | Brier | log |\n|---|---|---|---|---|\n");
        foreach (var day in Looked)
        {
            var spoken = Spoken(day);
            if (spoken.Count == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"| {Iso(day.Day)} | 0 | the model did not speak | – | – |\n");
                continue;
            }

            var rate = 1 - Math.Exp(-day.Life!.AllEnded / day.Life.AllYears * day.Years);
            var share = spoken.Average(exam => exam.Ended == true ? 1.0 : 0);
            Row("the model", exam => exam.EndProbability!.Value);
            Row(string.Create(CultureInfo.InvariantCulture, $"one rate for all, known that day ({Number(rate)})"), _ => rate);
            Row(string.Create(CultureInfo.InvariantCulture, $"the share that did end ({Number(share)}), known only afterwards"), _ => share);
            Row("nothing ends", _ => 0);
            var difference = Scores.BrierDifference([.. spoken.Select(exam => (exam.Item.VendorId, exam.EndProbability!.Value, 0.0, exam.Ended == true))], Seed);
            text.Append(CultureInfo.InvariantCulture, $"| {Iso(day.Day)} | {spoken.Count} | model less \"nothing ends\" | {Number(difference is null ? null : Scores.Of(Pairs(exam => exam.EndProbability!.Value)).Brier - Scores.Of(Pairs(_ => 0)).Brier)}{(difference is { } range ? $" ({Number(range.Low)} to {Number(range.High)})" : "")} | – |\n");

            List<(double, bool)> Pairs(Func<PastForecast, double> of) => [.. spoken.Select(exam => (of(exam), exam.Ended == true))];

            void Row(string name, Func<PastForecast, double> of)
            {
                var scores = Scores.Of(Pairs(of));
                text.Append(CultureInfo.InvariantCulture, $"| {Iso(day.Day)} | {spoken.Count} | {name} | {Number(scores.Brier)} | {Number(scores.Log)} |\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string BandRows()
    {
        var text = new StringBuilder("| from | probability | exams | mean probability | ended | 95 % interval of the share |\n|---|---|---|---|---|---|\n");
        foreach (var day in Looked)
        {
            for (var band = 0; band + 1 < Bands.Length; band++)
            {
                var inside = Spoken(day).Where(exam => exam.EndProbability >= Bands[band] && (exam.EndProbability < Bands[band + 1] || band + 2 == Bands.Length)).ToList();
                if (inside.Count == 0)
                    continue;
                var ended = inside.Count(exam => exam.Ended == true);
                var range = WilsonInterval.Of(new Proportion(ended, inside.Count))!.Value;
                text.Append(CultureInfo.InvariantCulture, $"| {Iso(day.Day)} | {Bands[band]:0.00}–{Bands[band + 1]:0.00} | {inside.Count} | {Number(inside.Average(exam => exam.EndProbability!.Value))} | {ended} | {range.Low:0.00}–{range.High:0.00} |\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }

    private static string Seen(PastDay day)
    {
        var runs = day.Exams.Where(exam => exam.Ended == false).ToList();
        return string.Create(CultureInfo.InvariantCulture, $"{runs.Count(exam => exam.IsSeenAfter(day.Horizon))} of the {runs.Count} exams counted as running have a source certainly dated after {Day(day.Horizon)}; the others count as running because no source states an end");
    }

    private static List<PastForecast> Spoken(PastDay day) => [.. day.Exams.Where(exam => exam is { EndProbability: not null, Ended: not null })];

    private static string Probability(PastForecast exam) => exam.EndProbability is { } probability ? Number(probability) : exam.AnnouncedEnd is not null ? "announced" : "not known";

    private static string Sources(End? end) => end is null ? "–" : string.Join(", ", end.SourceIds.Select(id => Shipped.Catalog.Sources.Find(id)?.Address is { } address ? $"[{id}]({address})" : id));

    private static string Share(int count, int total) =>
        WilsonInterval.Of(new Proportion(count, total)) is { } range ? string.Create(CultureInfo.InvariantCulture, $" ({100.0 * count / total:0} %, 95 % interval {100 * range.Low:0}–{100 * range.High:0} %)") : "";

    private static string Number(double? value) => value is not { } number ? "–" : double.IsFinite(number) ? (number == 0 ? 0 : number).ToString("0.000", CultureInfo.InvariantCulture) : "∞";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    private static DateOnly EndOfMonth(DateOnly day) => new DateOnly(day.Year, day.Month, 1).AddMonths(1).AddDays(-1);
}
