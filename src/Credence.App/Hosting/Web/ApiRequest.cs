using Microsoft.AspNetCore.Http;

namespace Credence.App.Hosting.Web;

/// <summary>Reads the question of a request of the REST interface.</summary>
internal static class ApiRequest
{
    /// <exception cref="ProblemException">Its address or body holds what is not taken.</exception>
    internal static async Task<ApiQuestion> ReadAsync(ApiEndpoint endpoint, HttpContext context)
    {
        var values = Values(endpoint, context.Request);
        var body = endpoint.Body is { } wanted ? await RequestBody.ReadAsync(context.Request, wanted, context.RequestAborted) : [];
        if (endpoint.Body is not { Documents: [var first, ..] })
            return new ApiQuestion(endpoint, values, body);
        if (!RequestBody.IsJson(context.Request))
            return new ApiQuestion(endpoint, values, []) { Documents = new Dictionary<string, byte[]>(StringComparer.Ordinal) { [first.Name] = body } };
        var (said, documents) = ApiDocuments.Open(endpoint, body);
        return new ApiQuestion(endpoint, values.Concat(said).ToDictionary(StringComparer.Ordinal), []) { Documents = documents };
    }

    private static Dictionary<string, string> Values(ApiEndpoint endpoint, HttpRequest request)
    {
        var taken = endpoint.Taken.Where(parameter => parameter is { InPath: false, InBody: false }).Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, given) in request.Query)
        {
            if (!taken.Contains(name))
                throw new ProblemException(ProblemKind.UnknownParameter, "query", $"There is no parameter '{name}' here", $"Parameters: {string.Join(", ", taken)}");
            if (given.Count > 1)
                throw new ProblemException(ProblemKind.RepeatedValue, name, $"'{name}' was given {given.Count} times", "Give it once; several values of a list stand with commas between them");
            values[name] = given.ToString();
        }

        foreach (var place in endpoint.All.Where(parameter => parameter.InPath))
            values[place.Name] = (string?)request.RouteValues[place.Name] ?? "";
        return values;
    }
}
