using System.CommandLine;
using System.CommandLine.Parsing;
using Credence.App.Hosting;

namespace Credence.App.Rules;

/// <summary>Options that take one of a closed set of names.</summary>
internal static class Given
{
    /// <summary>The option; its value is null where it was not given.</summary>
    internal static Option<T?> Choice<T>(string name, string about)
        where T : struct, Enum => new(name)
        {
            Description = $"{about}: {Names<T>()}",
            HelpName = "NAME",
            CustomParser = given => Parse<T>(name, given),
        };

    private static T? Parse<T>(string name, ArgumentResult given)
        where T : struct, Enum
    {
        var word = given.Tokens[0].Value;
        foreach (var value in Enum.GetValues<T>())
        {
            if (Kebab.Of(value) == word)
                return value;
        }

        given.AddError($"{name} takes {Names<T>()}, not '{word}'.");
        return null;
    }

    private static string Names<T>()
        where T : struct, Enum => string.Join(", ", Enum.GetValues<T>().Select(Kebab.Of));
}
