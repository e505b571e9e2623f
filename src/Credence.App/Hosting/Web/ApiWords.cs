using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>The words of the command that asks the same as a request.</summary>
internal static partial class ApiWords
{
    /// <summary>Parameter for what the body is called.</summary>
    internal static readonly ApiParameter Name = new("name", ApiValueKind.Text, "What the receipt calls the body: a file of this name and content lets 'credence replay' ask again.", "page.html");

    /// <summary>The words, and what the body is called (empty where there is none).</summary>
    /// <param name="endpoint">The address.</param>
    /// <param name="request">The request.</param>
    /// <param name="isEmpty">Whether no body was sent.</param>
    /// <param name="usual">Words for day and seed where the request says none.</param>
    /// <exception cref="ProblemException">The address holds what it does not take.</exception>
    internal static (string[] Words, string BodyName) Of(ApiEndpoint endpoint, HttpRequest request, bool isEmpty, IReadOnlyDictionary<string, string> usual)
    {
        Known(endpoint, request.Query);
        var words = new List<string>(endpoint.Command);
        var options = endpoint.All.Where(parameter => !parameter.InPath).SelectMany(parameter => Option(parameter, request.Query, usual)).ToList();
        words.AddRange(options);
        var name = endpoint.Body?.UsualName is { } usualName ? BodyName(request.Query, usualName) : "";
        if (name.Length > 0)
            words.InsertRange(endpoint.Command.Count, endpoint.Body!.Words(name, options, isEmpty));
        if (endpoint.All.FirstOrDefault(parameter => parameter.InPath) is { } place)
        {
            var value = (string?)request.RouteValues[place.Name] ?? "";
            // what starts with a dash would be read as an option
            if (value.StartsWith('-'))
                words.AddRange(["--", value]);
            else
                words.Insert(endpoint.Command.Count, value);
        }

        return ([.. words], name);
    }

    private static void Known(ApiEndpoint endpoint, IQueryCollection query)
    {
        foreach (var (name, values) in query)
        {
            var taken = endpoint.All.Any(parameter => !parameter.InPath && parameter.Name == name) || (name == Name.Name && endpoint.Body?.UsualName is not null);
            if (!taken)
                throw new ProblemException(ProblemKind.UnknownParameter, "query", $"There is no parameter '{name}' here", $"Parameters: {string.Join(", ", endpoint.All.Where(parameter => !parameter.InPath).Select(parameter => parameter.Name))}");
            if (values.Count > 1)
                throw new ProblemException(ProblemKind.RepeatedValue, name, $"'{name}' was given {values.Count} times", "Give it once; several values of a list stand with commas between them");
        }
    }

    private static IEnumerable<string> Option(ApiParameter parameter, IQueryCollection query, IReadOnlyDictionary<string, string> usual)
    {
        var value = query.TryGetValue(parameter.Name, out var given) ? given.ToString() : usual.GetValueOrDefault(parameter.Name);
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

    private static string BodyName(IQueryCollection query, string usual)
    {
        var name = query.TryGetValue(Name.Name, out var given) ? given.ToString() : usual;
        return PlainName().IsMatch(name) ? name : throw new ProblemException(ProblemKind.WrongValue, Name.Name, "'name' is no plain file name", $"Use letters, digits, dots, dashes and underscores, at most 100, such as {usual}");
    }

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}\z")]
    private static partial Regex PlainName();
}
