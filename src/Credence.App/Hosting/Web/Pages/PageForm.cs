namespace Credence.App.Hosting.Web.Pages;

/// <summary>What a form sent.</summary>
/// <param name="Values">Its fields, in order.</param>
/// <param name="File">The file sent with it; null where none was.</param>
internal sealed record PageForm(IReadOnlyList<KeyValuePair<string, string>> Values, SentFile? File)
{
    /// <summary>The one value of a field; null where it is not there or empty.</summary>
    /// <exception cref="ProblemException">It was sent twice.</exception>
    internal string? Text(string name) => One(Values, name);

    /// <summary>The one value of a name; null where it is not there or empty.</summary>
    /// <exception cref="ProblemException">It is there twice.</exception>
    internal static string? One(IReadOnlyList<KeyValuePair<string, string>> pairs, string name)
    {
        var values = pairs.Where(pair => pair.Key == name).Select(pair => pair.Value).ToList();
        return values switch
        {
            [] or [""] => null,
            [var value] => value,
            _ => throw new ProblemException(ProblemKind.RepeatedValue, name, $"'{name}' was given {values.Count} times", "Give it once"),
        };
    }
}
