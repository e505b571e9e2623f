using System.CommandLine;
using System.Globalization;
using Credence.App.Hosting;
using Credence.App.Hosting.Web;

namespace Credence.App.Serve;

/// <summary>Day and seed that a server was started with; none where it was not.</summary>
internal static class UsualValues
{
    internal static IReadOnlyDictionary<string, string> Of(ParseResult call)
    {
        var usual = new Dictionary<string, string>(StringComparer.Ordinal);
        if (call.GetValue(Door.AsOf) is { } day)
            usual[ApiParameter.AsOf.Name] = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (call.GetResult(Door.Seed) is { Implicit: false })
            usual[ApiParameter.Seed.Name] = call.GetValue(Door.Seed).ToString(CultureInfo.InvariantCulture);
        return usual;
    }
}
