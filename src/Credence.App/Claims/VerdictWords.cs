using Credence.App.Hosting;
using Credence.Claims;

namespace Credence.App.Claims;

/// <summary>Verdicts as they stand in texts and JSON: <c>not testable here</c>.</summary>
internal static class VerdictWords
{
    internal static string Of(ClaimVerdict verdict) => Kebab.Of(verdict).Replace('-', ' ');
}
