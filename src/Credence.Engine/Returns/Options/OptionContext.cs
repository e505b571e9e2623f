using System.Globalization;
using Credence.Catalog;
using Credence.Returns.Estimates;
using Credence.Sources;

namespace Credence.Returns.Options;

/// <summary>What the returns of one person's options are worked out from.</summary>
/// <param name="Answers">What the person said, by question id.</param>
/// <param name="Catalog">Certifications and alternatives with their sources.</param>
/// <param name="Estimates">Defaults of <c>data/estimates</c>.</param>
/// <param name="AsOf">Facts and estimates certainly later do not count.</param>
public sealed record OptionContext(IReadOnlyDictionary<string, string> Answers, CertificationCatalog Catalog, EstimateBook Estimates, DateOnly AsOf)
{
    /// <summary>Question: yearly pay of the job aimed at (US dollars).</summary>
    public const string SalaryUsd = "salary-usd";

    /// <summary>Question: hours a week the person can give.</summary>
    public const string HoursPerWeek = "hours-per-week";

    /// <summary>Question: what the employer would pay of the price (US dollars).</summary>
    public const string EmployerPaysUsd = "employer-pays-usd";

    /// <summary>Question: how many of 20 postings of the person's own choice ask for the certification in question (count).</summary>
    public const string NamedOf20 = "named-of-20";

    /// <summary>Question: postings within the person's reach (count).</summary>
    public const string PostingsInReach = "postings-in-reach";

    /// <summary>Question: further postings that the certification in question would bring within reach (count).</summary>
    public const string CertificationOpens = "certification-opens";

    /// <summary>Question: further postings that one project would bring within reach (count).</summary>
    public const string ProjectOpens = "project-opens";

    /// <summary>Question: how many times a lost dollar counts against a gained one (ratio).</summary>
    public const string LossWeight = "loss-weight";

    /// <summary>What the person said to a question about a number; null where nothing.</summary>
    internal double? Said(string question) => Said(Answers, question);

    /// <summary>The number in an answer; null where none is.</summary>
    internal static double? Said(IReadOnlyDictionary<string, string> answers, string question) =>
        answers.TryGetValue(question, out var text) && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    /// <summary>The estimate of an id for this person and option.</summary>
    /// <exception cref="UnusableInputException">No value of the estimate holds on the day.</exception>
    internal UsedInput Estimate(string id, IReadOnlyDictionary<string, string> option)
    {
        var estimate = Estimates[id];
        var facts = new Dictionary<string, string>(Answers, StringComparer.Ordinal);
        foreach (var (key, value) in option)
            facts[key] = value;
        return estimate.For(facts, AsOf) is { } used
            ? new UsedInput(id, estimate.Title, estimate.Unit, used.Known, used.Grade, used.Sources, Catalog.Sources.Find(used.Sources[0])?.Published, used.Why)
            : throw new UnusableInputException("data/estimates", $"no value of '{id}' holds on {AsOf:yyyy-MM-dd}", "Take a later as-of day, or add an older value");
    }
}
