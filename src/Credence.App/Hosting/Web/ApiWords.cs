using System.Text.RegularExpressions;

namespace Credence.App.Hosting.Web;

/// <summary>The words of the command that asks the same as a question put to the API.</summary>
internal static partial class ApiWords
{
    /// <summary>The words, and what the body is called (empty where there is none).</summary>
    /// <param name="asked">The question.</param>
    /// <param name="usual">Words for day and seed where it says none.</param>
    /// <exception cref="ProblemException">It holds a value that is not taken.</exception>
    internal static (string[] Words, string BodyName) Of(ApiQuestion asked, IReadOnlyDictionary<string, string> usual)
    {
        var endpoint = asked.Endpoint;
        var words = new List<string>(endpoint.Command);
        var options = endpoint.All.Where(parameter => !parameter.InPath).SelectMany(parameter => Option(parameter, asked.Values, usual)).ToList();
        words.AddRange(options);
        var name = endpoint.Body?.UsualName is { } usualName ? BodyName(asked.Values.GetValueOrDefault(ApiParameter.BodyName.Name, usualName), usualName) : "";
        if (name.Length > 0)
            words.InsertRange(endpoint.Command.Count, endpoint.Body!.Words(name, options, asked.Body.Length == 0));
        if (endpoint.Body is { Documents: not [] } body)
            words.InsertRange(endpoint.Command.Count, body.DocumentWords([.. body.Documents.Select(document => document.Name).Where(asked.Documents.ContainsKey)]));
        if (endpoint.All.FirstOrDefault(parameter => parameter.InPath) is { } place)
        {
            var value = asked.Values.GetValueOrDefault(place.Name, "");
            // what starts with a dash would be read as an option
            if (value.StartsWith('-'))
                words.AddRange(["--", value]);
            else
                words.Insert(endpoint.Command.Count, value);
        }

        return ([.. words], name);
    }

    private static IEnumerable<string> Option(ApiParameter parameter, IReadOnlyDictionary<string, string> values, IReadOnlyDictionary<string, string> usual)
    {
        var value = values.GetValueOrDefault(parameter.Name) ?? usual.GetValueOrDefault(parameter.Name);
        return (parameter.Kind, value) switch
        {
            (_, null) => [],
            (_, "") => throw new ProblemException(ProblemKind.WrongValue, parameter.Name, $"'{parameter.Name}' is empty", $"Leave it out, or give one such as {parameter.Example}"),
            (ApiValueKind.Switch, "true") => [$"--{parameter.Name}"],
            (ApiValueKind.Switch, "false") => [],
            (ApiValueKind.Switch, var other) => throw new ProblemException(ProblemKind.WrongValue, parameter.Name, $"'{parameter.Name}' takes true or false, not '{other}'", "Give one of them"),
            (_, var text) => [$"--{parameter.Name}={text}"],
        };
    }

    private static string BodyName(string name, string usual) =>
        PlainName().IsMatch(name) ? name : throw new ProblemException(ProblemKind.WrongValue, ApiParameter.BodyName.Name, "'name' is no plain file name", $"Use letters, digits, dots, dashes and underscores, at most 100, such as {usual}");

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z")]
    private static partial Regex PlainName();
}
