using System.Text.Json;

namespace Credence.App.Catalog;

/// <summary>Names of closed sets as they stand in data files and JSON.</summary>
internal static class Kebab
{
    internal static string Of<T>(T value) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
