using System.Text.Json.Serialization;

namespace Credence.App.Portfolio;

/// <summary>Generated JSON between a process that reads a repository and the one that started it.</summary>
[JsonSourceGenerationOptions(IgnoreReadOnlyProperties = true)]
[JsonSerializable(typeof(ReadingOrder))]
[JsonSerializable(typeof(ReadingAnswer))]
internal sealed partial class ReadingJson : JsonSerializerContext;
