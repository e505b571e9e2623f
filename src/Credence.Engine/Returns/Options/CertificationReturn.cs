using Credence.Catalog;
using Credence.Postings.Storing;
using Credence.Returns.Estimates;
using Credence.Statistics;

namespace Credence.Returns.Options;

/// <summary>Makes a case of the return model from a certification, what postings say of it, and a person.</summary>
public static class CertificationReturn
{
    private const double MonthsOfYear = 12;
    private const double Tail = 0.05;

    /// <summary>The case, with every input's source.</summary>
    /// <param name="context">Person, catalog and estimates.</param>
    /// <param name="item">The certification.</param>
    /// <param name="share">What postings say of it.</param>
    /// <param name="opened">Postings it brings within the person's reach; null where nobody counted.</param>
    public static OptionReturn Of(OptionContext context, Certification item, PostingShare share, OpenedPostings? opened)
    {
        var facts = new Dictionary<string, string>(StringComparer.Ordinal) { ["category"] = item.Category, ["kind"] = KebabName.Of(item.Kind) };
        var inputs = new CaseInputs();
        PersonInputs.Add(context, inputs);

        var hours = StudyHours.Of(context, item, facts);
        var price = EffectivePrice.Of(context, item, facts);
        inputs.Add(ReturnInputs.Fee, price.Fee);
        inputs.Add(ReturnInputs.ExamFee, price.ExamFee);
        inputs.Add(ReturnInputs.RetakeProbability, price.Retake);
        inputs.Add(ReturnInputs.Hours, hours);
        inputs.Add(ReturnInputs.PassProbability, context.Estimate(EstimateIds.PassProbability, facts));
        inputs.Add(ReturnInputs.RaiseAttribution, context.Estimate(EstimateIds.RaiseAttribution, facts));
        inputs.Add(ReturnInputs.RaiseShare, context.Estimate(EstimateIds.RaiseShare, facts));
        inputs.Add(ReturnInputs.RaiseDecay, context.Estimate(EstimateIds.RaiseDecay, facts));
        inputs.Add(ReturnInputs.DelayMonths, PersonInputs.Delay(context, hours.Known));

        var lift = context.Estimate(EstimateIds.ResponseLift, facts);
        var attribution = JobSearch.Of(share.Known, lift.Known, opened?.Known);
        inputs.Add(ReturnInputs.SpeedAttribution, share.Attribution(attribution, lift, opened));

        var valid = Validity(context, item, facts);
        var validity = valid.Known.Mean;
        inputs.Add(ReturnInputs.BenefitYears, BenefitYears(context, item, facts, validity));
        if (validity > 0)
            inputs.Add(ReturnInputs.RenewalFee, price.Renewal);
        var terms = PersonInputs.Terms(context, valid);
        return new OptionReturn(item.Id, inputs.Case(item.Id, item.Name, PersonInputs.Of(terms)), inputs.All, attribution) { Terms = terms };
    }

    private static UsedInput Validity(OptionContext context, Certification item, Dictionary<string, string> facts)
    {
        var estimate = context.Estimate(EstimateIds.ValidityYears, facts);
        if (item.Facts.At("validity", context.AsOf)?.Chosen is not { Suspect: false } fact)
            return estimate with { Why = "No source states its validity. " + estimate.Why };
        return item.NeverExpires(context.AsOf) ? Stated(0)
            : item.ValidityMonths(context.AsOf) is { } months ? Stated((months.Low + months.High) / 2 / MonthsOfYear)
            : estimate;

        UsedInput Stated(double years) => estimate with
        {
            Known = new Distribution.Constant(years), Grade = EstimateGrade.Reported, Sources = [fact.Source.Id], Date = fact.Date, Why = $"As stated: {fact.Value}.",
        };
    }

    // the years a certificate counts, cut where the exam is likely gone and the last certificate run out
    private static UsedInput BenefitYears(OptionContext context, Certification item, Dictionary<string, string> facts, double validity)
    {
        var signal = context.Estimate(EstimateIds.SignalYears, facts);
        if (validity <= 0)
            return signal;
        var state = item.StateAt(context.AsOf);
        var announced = state.ExamRetired is { } end && end.Day > context.AsOf ? (double?)Math.Max(0, (end.Day.DayNumber - context.AsOf.DayNumber) / 365.25) : null;
        var life = announced is null ? ExamLife.Of(context.Catalog, item.VendorId, context.AsOf) : null;
        if (announced is null && life is null)
            return signal;
        var (likely, longest) = (validity + (announced ?? life!.YearsLeft(0.5)), validity + (announced ?? life!.YearsLeft(1 - Tail)));
        var ends = Ends.Of(signal.Known);
        var mode = signal.Known is Distribution.Pert pert ? pert.Mode : signal.Known.Mean;
        var high = Math.Min(ends.High, longest);
        var low = Math.Min(ends.Low, high);
        var estimated = item.Facts.At("validity", context.AsOf)?.Chosen is { Suspect: false } ? "" : " (an estimate, since no source states it)";
        var why = announced is { } years
            ? FormattableString.Invariant($"Cut at its validity of {validity:0.#} years{estimated} after the announced end of the exam in {years:0.#} years.")
            : FormattableString.Invariant($"Cut at its validity of {validity:0.#} years{estimated} after the likely end of the exam: {life!.Ended} exams of the vendor ended in {life.Years:0.#} exam years seen, so half of those that run are gone in {life.YearsLeft(0.5):0.#} years.");
        return signal with { Known = new Distribution.Pert(low, Math.Clamp(Math.Min(mode, likely), low, high), high), Why = $"{signal.Why} {why}" };
    }
}
