namespace Credence.Portfolio.Explain;

/// <summary>The README says which problem, which data and what came out.</summary>
internal static class ProblemDataResult
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var found = new[] { "problem", "data", "result" }.Select(part => (Part: part, Proof: part == "data" ? DataNamed.In(input, text) : text.First(input.Cues[part]))).ToList();
        var missing = found.Where(one => one.Proof is null).Select(one => one.Part).ToList();
        return missing.Count == 0
            ? Finding.Passed("problem, data and result are named", found.Select(one => one.Proof!))
            : Finding.Failed($"the README does not say: {string.Join(", ", missing.Select(part => part == "data" ? "which data (a name, an address or whom it is from)" : part))}", found.Select(one => one.Proof).OfType<Proof>());
    }
}
