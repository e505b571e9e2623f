namespace Credence.App.Hosting.Web.Pages;

/// <summary>Addresses of pages, with what they ask.</summary>
internal static class Addresses
{
    /// <summary>A path with parameters.</summary>
    internal static string Of(string path, params IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var query = string.Join('&', parameters.Select(pair => $"{Uri.EscapeDataString(pair.Key)}={Uri.EscapeDataString(pair.Value)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
