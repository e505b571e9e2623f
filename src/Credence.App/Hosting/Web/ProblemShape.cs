using System.Text.Json.Serialization;

namespace Credence.App.Hosting.Web;

/// <summary>A problem detail (RFC 9457) with where the trouble is and what to do next. <c>error</c> is there for bugs alone: what to report them by.</summary>
internal sealed record ProblemShape(string Type, string Title, int Status, string Detail, string Where, string Next)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; init; }
}
