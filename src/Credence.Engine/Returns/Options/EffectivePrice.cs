using Credence.Catalog;
using Credence.Returns.Estimates;
using Credence.Sources;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>What a certification really costs a person: price or subscription, second attempts, the employer's share and what may be asked back.</summary>
/// <param name="Fee">Paid once, such as a subscription (USD).</param>
/// <param name="ExamFee">Paid for each attempt (USD).</param>
/// <param name="Retake">Probability of a second fee, scaled where a repeat has a price of its own (ratio).</param>
/// <param name="Renewal">Paid at each renewal (USD).</param>
/// <remarks>Method: docs/method/effective-price.md.</remarks>
internal sealed record EffectivePrice(UsedInput Fee, UsedInput ExamFee, UsedInput Retake, UsedInput Renewal)
{
    private static readonly string[] PriceFields = ["price-usd", "exam-fee-usd"];

    internal static EffectivePrice Of(OptionContext context, Certification item, IReadOnlyDictionary<string, string> facts)
    {
        var list = List(context, item);
        var retake = context.Estimate(EstimateIds.RetakeProbability, facts);
        if (item.PriceUsd(context.AsOf) is { High: > 0 } price && item.Facts.At("retake-price-usd", context.AsOf)?.Chosen is { Number: { } again, Suspect: false } stated)
        {
            var scale = again.High / price.High;
            var ends = Ends.Of(retake.Known);
            retake = retake with { Known = new Ends(Math.Min(1, ends.Low * scale), Math.Min(1, ends.High * scale)).Even, Why = FormattableString.Invariant($"{retake.Why} A repeat costs {again} ({stated.Source.Id}), so it counts {scale:0.##} times.") };
        }

        var isSubscription = item.PriceUsd(context.AsOf) is null && item.PriceUsdPerMonth(context.AsOf) is not null;
        var paid = AfterEmployer(context, list, facts, isSubscription ? 1 : 1 + retake.Known.Mean);
        var nothing = list with { Known = new Distribution.Constant(0), Grade = null, Sources = [], Date = null, Why = "None." };
        var renewal = list with { Title = "Fee of a renewal", Known = new Ends(0, Ends.Of(list.Known).High).Even, Grade = EstimateGrade.Opinion, Why = "From a free online renewal to the full price again." };
        return isSubscription
            ? new EffectivePrice(paid, nothing with { Title = "Price of one attempt" }, retake with { Known = new Distribution.Constant(0), Why = "A subscription lets one repeat." }, renewal)
            : new EffectivePrice(nothing with { Title = "Paid once" }, paid, retake, renewal);
    }

    private static UsedInput List(OptionContext context, Certification item)
    {
        if (item.PriceUsd(context.AsOf) is { } price)
        {
            var fact = PriceFields.Select(field => item.FactAt(field, context.AsOf)).OfType<Choice>().First(choice => choice.Chosen.Number == price).Chosen;
            var note = item.PriceNote(context.AsOf) is { } said ? $" {Sentence(said)}" : "";
            return new UsedInput("price", Title(item), "USD", new Ends(price.Low, price.High).Even, EstimateGrade.Reported, [fact.Source.Id], fact.Date, $"As stated.{note}");
        }

        if (item.PriceUsdPerMonth(context.AsOf) is { } monthly)
        {
            var months = context.Estimate(EstimateIds.CourseMonths, new Dictionary<string, string>());
            var ends = Ends.Of(months.Known);
            var fact = item.FactAt("price-usd", context.AsOf)!.Chosen;
            return new UsedInput("price", "Subscription", "USD", new Ends(monthly.Low * ends.Low, monthly.High * ends.High).Even, EstimateGrade.Reported, [fact.Source.Id, .. months.Sources], fact.Date, FormattableString.Invariant($"{monthly} a month for {ends.Low} to {ends.High} months. {months.Why}"));
        }

        return Others(context, item);
    }

    // no source states a price: as much as the vendor's other exams, or all exams, cost
    private static UsedInput Others(OptionContext context, Certification item)
    {
        var known = context.Catalog.Certifications.Select(one => (Item: one, Price: one.PriceUsd(context.AsOf))).Where(one => one.Price is not null).ToList();
        var kind = known.Where(one => one.Item.Kind == item.Kind).ToList();
        var own = kind.Where(one => one.Item.VendorId == item.VendorId).ToList();
        var (used, whose) = own.Count > 1 ? (own, $"items of {item.Provider}") : kind.Count > 1 ? (kind, "items of its kind") : (known, "items of the catalog");
        if (used.Count == 0)
            throw new UnusableInputException("data/catalog", $"no price is known for {item.Id}, nor for anything else", "Add a price to the catalog");
        var ends = new Ends(used.Min(one => one.Price!.Value.Low), used.Max(one => one.Price!.Value.High));
        return new UsedInput("price", Title(item), "USD", ends.Even, EstimateGrade.Opinion, [], null,
            FormattableString.Invariant($"No source states a price. {used.Count} other {whose} cost {ends.Low} to {ends.High}."));
    }

    private static UsedInput AfterEmployer(OptionContext context, UsedInput list, IReadOnlyDictionary<string, string> facts, double attempts)
    {
        if (context.Said(OptionContext.EmployerPaysUsd) is not { } share || share <= 0)
            return list;
        // paid once, whatever the number of attempts: spread over those to be expected
        share /= attempts;
        var back = context.Estimate(EstimateIds.ClawBack, facts);
        var (price, asked) = (Ends.Of(list.Known), Ends.Of(back.Known));
        var ends = new Ends(price.Low - Math.Min(share, price.Low) * (1 - asked.Low), price.High - Math.Min(share, price.High) * (1 - asked.High));
        return list with
        {
            Known = new Ends(Math.Min(ends.Low, ends.High), Math.Max(ends.Low, ends.High)).Even,
            Grade = CaseInputs.Weaker(list.Grade, back.Grade),
            Why = FormattableString.Invariant($"{list.Why} Your employer pays up to {share * attempts:0.##} in all; {asked.Low * 100:0} to {asked.High * 100:0} % of it counts as paid back by those who leave early."),
        };
    }

    private static string Title(Certification item) => item.Kind == CertificationKind.ExamCertification ? "Price of one attempt" : "Price";

    private static string Sentence(string note) => char.ToUpperInvariant(note[0]) + note[1..] + (note.EndsWith('.') ? "" : ".");
}
