using Credence.App.Pictures;
using Credence.Claims;

namespace Credence.App.Tests.Pictures;

/// <summary>One of each picture, made from numbers chosen to be hard to draw.</summary>
internal static class Samples
{
    internal static readonly PlotRow Zero = new("Looked for in vain", new PlotMark.Interval(0, 0, .0176)) { Sub = "not seen once", Further = [new("0", "of 214"), new("0")] };

    internal static readonly PlotRow Unknown = new("Too new", new PlotMark.Unknown("offered only after the last posting"));

    internal static PlotTable Shares { get; } = Table(
        PlotUnit.Share, "Share",
        [
            new PlotRow("Any certification", new PlotMark.Interval(.0514, .0289, .0896)) { Sub = "counted by name, vendor certificates and licences", Further = [new("11", "of 214"), new("9")] },
            new PlotRow("Any of one vendor", new PlotMark.Interval(.028, .0129, .0598)) { IsChosen = true, Further = [new("6", "of 214"), new("6")], Address = "/catalog/one" },
            new PlotRow("Claimed by many", new PlotMark.Interval(.0093, .0026, .0334)) { Claimed = new ClaimedRange(.05, .08), Further = [new("2", "of 214"), new("2")] },
            Zero,
            Unknown,
        ]);

    internal static PlotTable Options { get; } = new(
        new Caption("options", "The evidence cannot separate the project from project plus exam", "Expected net value in dollars over two years. Dot: mean. Line: 90 % of cases."),
        PlotUnit.SignedMoney, "Option", "Expected value", "90 % of cases", "90 % of cases, against doing nothing", ["Money", "Hours", "Best in, % of draws"],
        OptionRows, PlotAxis.Over(PlotUnit.SignedMoney, OptionRows));

    internal static QuantileDots Dots { get; } = new(
        new Caption("dots", "14 of 20 futures lose a little, 6 gain more", "Each dot is 1 of 20 equally likely futures. Ring: below zero. Filled: above."),
        [-2710, -2310, -2080, -1900, -1760, -1640, -1530, -1430, -1330, -1240, -1150, -1050, -930, -700, 1800, 3300, 4300, 5500, 7100, 9900]);

    internal static Tornado Tornado { get; } = new(
        new Caption("tornado", "How much sooner you start matters most", "How the expected net value moves when one input goes from its 10 % to its 90 % point."),
        [new("Hours of study", "41 to 78", 940, 50), new("Months sooner you start", "0.5 to 1.9", -680, 1900), new("Chance that the credential is what gets the offer", "24 % to 53 %", -290, 1300), new("Price", null, -400, -900)],
        480);

    private static IReadOnlyList<PlotRow> OptionRows =>
    [
        new("Do nothing", new PlotMark.Yardstick(0)) { RangeWords = "the yardstick", Further = [new("$0"), new("0"), new("28")] },
        new("Project, then exam", new PlotMark.Interval(810, -2200, 4700)) { Sub = "13 weeks", IsChosen = true, Further = [new("$260"), new("70–170"), new("45")] },
        new("Project only", new PlotMark.Interval(850, -980, 3400)) { Sub = "7 weeks", Further = [new("$60"), new("40–80"), new("27")] },
        new("Exam only", new PlotMark.Interval(520, -1300, 3000)) { Sub = "7 weeks", Further = [new("$200"), new("30–105"), new("under 1")] },
        new("Bootcamp", new PlotMark.Interval(-15400, -18100, -13300)) { Sub = "14 weeks", Further = [new("$10k–20k"), new("250+"), new("0")] },
    ];

    internal static LifeLine Life { get; } = new(
        new Caption("life", "One has ended; its successor has no announced end", "When the exam can be taken, by dated sources."),
        [
            new("OLD-1", "Engineer Associate", [new(LifeStage.Offered, new(2021, 2, 1), new(2026, 6, 30)), new(LifeStage.ValidOnly, new(2026, 6, 30), new(2027, 6, 30))],
                [new(new(2021, 2, 1), "February 2021", "opens"), new(new(2026, 6, 30), "30 June 2026", "the exam and the certification end"), new(new(2027, 6, 30), "30 June 2027", "the last certificates expire")]),
            new("NEW-1", null, [new(LifeStage.Beta, new(2026, 4, 21), new(2026, 6, 20)), new(LifeStage.Offered, new(2026, 6, 20), null)],
                [new(new(2026, 4, 21), "21 April 2026", "opens as a beta"), new(new(2026, 6, 20), "20 June 2026", "open to all"), new(null, "No date", "a page reports questions in other languages")]),
            new("SEEN-1", null, [new(LifeStage.Offered, new(2023, 5, 1), new(2025, 1, 1)) { IsStartKnown = false, IsEndKnown = false }], []),
            new("LOST-1", null, [], []),
        ],
        new DateOnly(2026, 11, 23));

    internal static Trend Trend { get; } = new(
        new Caption("trend", "No month differs from the others", "Share of postings that name any certification. Line: share. Band: 95 % interval. Below each month: its postings."),
        [
            new("Oct 25", 5, 402, .0124, new(.0053, .0287)), new("Nov 25", 3, 318, .0094, new(.0032, .0273)), new("Dec 25", 0, 0, null, null), new("Jan 26", 4, 371, .0108, new(.0042, .0274)),
            new("Feb 26", 3, 1340, .0088, new(.003, .0256)), new("Mar 26", 0, 355, 0, new(0, .0107)), new("Apr 26", 0, 0, null, null), new("May 26", 3, 322, .0093, new(.0032, .027)),
            new("Jun 26", 4, 338, .0118, new(.0046, .03)), new("Jul 26", 2, 296, .0068, new(.0019, .0243)), new("Aug 26", 1, 262, .0038, new(.0007, .0213)), new("Sep 26", 4, 364, .011, new(.0043, .0279)),
        ]);

    internal static Gantt Gantt { get; } = new(
        new Caption("plan", "The project comes first, so the exam never stands alone", "Bars are weeks."),
        [
            new("Project on a cloud", 48, [new(GanttKind.Work, new(2026, 11, 30), new(2027, 1, 15))]),
            new("Apply to chosen postings", 10, [new(GanttKind.Parallel, new(2027, 1, 18), new(2027, 3, 8))]),
            new("Exam", 2, []) { ExamDay = new DateOnly(2027, 2, 22), LastDay = new DateOnly(2027, 3, 1) },
            new("Second try", 8, [new(GanttKind.IfNeeded, new(2027, 2, 23), new(2027, 3, 8))]),
        ],
        new DateOnly(2026, 11, 30), new DateOnly(2027, 3, 9));

    internal static IEnumerable<IPicture> All => [Shares, Options, Dots, Tornado, Life, Trend, Gantt];

    internal static PlotTable Table(PlotUnit unit, string value, IReadOnlyList<PlotRow> rows) => new(
        new Caption("shares", "Few postings name a certification", "Share of distinct postings that name it, 24 October 2025 to 20 October 2026."),
        unit, "Named in the posting", value, "95 % interval", "95 % interval, percent of postings", ["Postings", "Employers"], rows, PlotAxis.Over(unit, rows));
}
