using System.Text;
using System.Text.Json;
using Credence.Portfolio.Repositories;

namespace Credence.Portfolio.Skills.Dependencies;

/// <summary>Dependencies in <c>package.json</c>.</summary>
internal static class PackageFile
{
    private const int MostDepth = 32;
    private const int Inside = 2;

    internal static IEnumerable<DeclaredPackage> Read(FileText text)
    {
        var bytes = Encoding.UTF8.GetBytes(text.Text.TrimStart('\uFEFF'));
        try
        {
            return Packages(bytes);
        }
        catch (JsonException)
        {
            // it is not what its name says
            return [];
        }
    }

    private static List<DeclaredPackage> Packages(byte[] bytes)
    {
        var (found, list) = (new List<DeclaredPackage>(), "");
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MostDepth });
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
                continue;
            if (reader.CurrentDepth == 1)
                list = reader.GetString()!;
            else if (reader.CurrentDepth == Inside && list is "dependencies" or "devDependencies" or "peerDependencies" or "optionalDependencies")
                found.Add(new DeclaredPackage(DependencyLists.JavaScript, reader.GetString()!, bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n') + 1));
        }

        return found;
    }
}
