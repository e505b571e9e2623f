using System.Text.RegularExpressions;
using Credence.Portfolio.Repositories;
using Credence.Statistics;

namespace Credence.Portfolio.Engineer;

/// <summary>Types are stated: a language that has them, a checker that is set up, or annotations on most functions.</summary>
internal static partial class TypesStated
{
    internal static Finding Of(CheckInput input)
    {
        var checker = input.NamedProofs("types-file").Concat(input.Hits("types-word", input.Named("tool-settings"))).ToList();
        if (checker.Count > 0)
            return Finding.Passed("a type checker is set up", checker);
        var code = input.Repository.Files.Where(file => file.Kind == FileKind.Code).ToList();
        var isTyped = input.Cues.Names("static-code");
        if (code.Count > 0 && code.Where(file => isTyped.Matches(file.Path)).Sum(file => file.Bytes) * 2 > code.Sum(file => file.Bytes))
            return Finding.Passed("most of the code is in a language with types").Sure;
        var functions = code.Where(file => file.Name.EndsWith(".py", StringComparison.OrdinalIgnoreCase)).Select(file => input.Repository.TextOf(file)).OfType<FileText>()
            .SelectMany(text => Function().Matches(text.Text).Select(found => found.Value)).ToList();
        if (functions.Count == 0)
            return code.Count == 0 ? Finding.Failed("there is no code").OfNothing : Finding.Failed("no types are stated");
        var share = (double)functions.Count(function => function.Contains("->", StringComparison.Ordinal)) / functions.Count;
        var said = FormattableString.Invariant($"{share * 100:0} % of {CountedNoun.Of(functions.Count, "function")} {(functions.Count == 1 ? "states what it returns" : "state what they return")}");
        return share >= input.Limits.TypedShare ? Finding.Passed(said) : Finding.Failed(FormattableString.Invariant($"{said}; {input.Limits.TypedShare * 100:0} % is the least"));
    }

    [GeneratedRegex(@"^[ \t]*(?:async )?def \w+\([^)]*\)[^:\n]*:", RegexOptions.Multiline | RegexOptions.NonBacktracking)]
    private static partial Regex Function();
}
