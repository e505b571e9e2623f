using Credence.Sources;

namespace Credence.Catalog;

/// <summary>Reads the value shapes that only the catalog uses.</summary>
internal static class CatalogYaml
{
    /// <summary>A number or a span <c>low..high</c>; null where the key is absent or null.</summary>
    internal static NumberRange? OptionalNumberRange(this YamlMap map, string key) => map.OptionalText(key) switch
    {
        null => null,
        var text when NumberRange.TryParse(text, out var range) => range,
        var text => throw map.Wrong(key, $"'{key}' must be a number or a span as 40..60, not '{text}'"),
    };
}
