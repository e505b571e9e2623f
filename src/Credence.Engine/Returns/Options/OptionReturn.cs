namespace Credence.Returns.Options;

/// <summary>One option as a case of the return model, with everything it was made from.</summary>
/// <param name="Id">Catalog id.</param>
/// <param name="Case">The case.</param>
/// <param name="Inputs">What its inputs were taken from, in the order of the model.</param>
/// <param name="Attribution">Probability that the option makes the difference, as the evidence suggests it.</param>
public sealed record OptionReturn(string Id, ReturnCase Case, IReadOnlyList<UsedInput> Inputs, Attribution Attribution)
{
    /// <summary>What its rates and its validity were taken from.</summary>
    public required IReadOnlyList<UsedInput> Terms { get; init; }

    /// <summary>Rates, validity and inputs.</summary>
    public IEnumerable<UsedInput> All => Terms.Concat(Inputs);
}
