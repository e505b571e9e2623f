using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Explain;

/// <summary>The README says which problem, which data and what came out.</summary>
internal static class ProblemDataResult
{
    internal static Finding Of(CheckInput input)
    {
        if (input.Readme is not { } file || input.Repository.TextOf(file) is not { } text)
            return Finding.Failed("there is no README at the root");
        var found = new[] { "problem", "data", "result" }.Select(part => (Part: part, Said: Said(input, text, part))).ToList();
        var missing = found.Where(one => one.Said.Stated is null).ToList();
        if (missing.Count == 0)
            return Finding.Passed("problem, data and result are named", found.Select(one => one.Said.Stated!));
        IReadOnlyList<Proof> denied = [.. missing.Select(one => one.Said.Denied).OfType<Proof>()];
        return Finding.Failed(
            $"the README does not say: {string.Join(", ", missing.Select(one => one.Part == "data" ? "which data (a name, an address or whom it is from)" : one.Part))}" + Statements.Denied(denied), denied);
    }

    private static (Proof? Stated, Proof? Denied) Said(CheckInput input, FileText text, string part) =>
        part == "data" ? DataNamed.In(input, text) : Statements.First(input, text, part, part == "result" ? Sought.Figure : Sought.Thing, _ => true);
}
