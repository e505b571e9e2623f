using System.Text.Json.Serialization;

namespace Credence.App.Credentials;

/// <summary>Generated JSON of keys and checked credentials.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(KeyShape))]
[JsonSerializable(typeof(RevocationShape))]
[JsonSerializable(typeof(VerifyShape))]
internal sealed partial class CredentialsJson : JsonSerializerContext;
