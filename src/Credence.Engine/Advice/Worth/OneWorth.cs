using Credence.Catalog;

namespace Credence.Advice.Worth;

/// <summary>What one certification is worth to a person, beside a project built in the same hours, whatever the chart says.</summary>
public static class OneWorth
{
    /// <summary>The answer; null where no estimates or no counts hold on the day.</summary>
    /// <param name="inputs">Answers that their questions accept, rules, catalog, counts, estimates and receipt.</param>
    /// <param name="item">The certification.</param>
    public static AdviceWorth? Of(AdviceInputs inputs, Certification item) => WorthCalculation.Of(inputs, item);
}
