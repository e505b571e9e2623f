using System.Text.RegularExpressions;

namespace Credence.App.Hosting.Web;

/// <summary>How a door says what the command line's hints say.</summary>
/// <param name="Places">Parts of a request by what the interface calls them.</param>
/// <param name="Hints">Commands and addresses in hints, and what this door says for them.</param>
internal sealed partial record ProblemWords(IReadOnlyDictionary<string, string> Places, IReadOnlyList<(string Said, string Instead)> Hints)
{
    /// <summary>In the words of the REST interface: commands that list what there is, as addresses.</summary>
    internal static readonly ProblemWords Web = new(
        new Dictionary<string, string>(StringComparer.Ordinal),
        [
            ($"'{Door.CommandName} catalog list'", $"{ApiEndpoint.Root}/certifications"),
            ("'catalog list'", $"{ApiEndpoint.Root}/certifications"),
            ($"'{Door.CommandName} evidence --role all'", $"{ApiEndpoint.Root}/evidence?role=all"),
        ]);

    internal string Place(string where) => Places.GetValueOrDefault(where, where);

    /// <summary>A sentence in the words of this door, where an option is a parameter and has no dashes; a command in quotes stays as it is typed.</summary>
    internal string Say(string said) =>
        Dashes().Replace(Hints.Aggregate(said, (text, hint) => text.Replace(hint.Said, hint.Instead, StringComparison.Ordinal)), found => found.Value.StartsWith('\'') ? found.Value : "");

    [GeneratedRegex(@"'[a-z][^'\n]* --[a-z][^'\n]*'|(?<![\w-])--(?=[a-z])", RegexOptions.None, 1000)]
    private static partial Regex Dashes();
}
