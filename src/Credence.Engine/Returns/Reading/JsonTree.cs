using System.Globalization;
using System.Text;
using System.Text.Json;
using Credence.Sources;

namespace Credence.Returns.Reading;

/// <summary>Reads a case file in JSON, with the place of every value.</summary>
internal static class JsonTree
{
    private const int ReaderDepth = 2 * CaseTree.MostNesting;

    /// <exception cref="UnusableInputException">It is not valid JSON, or over a limit.</exception>
    internal static CaseNode? Read(string path, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var places = new Places(bytes);
        var tree = new CaseTree(path);
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = ReaderDepth });
        try
        {
            while (reader.Read())
                Take(ref reader, tree, places);
        }
        catch (JsonException wrong)
        {
            var (line, column) = ((wrong.LineNumber ?? 0) + 1, (wrong.BytePositionInLine ?? 0) + 1);
            throw new UnusableInputException(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}:{column}"), "is not valid JSON", "Mend it there; numbers are written as 0.5, texts in double quotes");
        }
        catch (InvalidOperationException wrong) when (wrong.Source?.StartsWith("System.Text.Json", StringComparison.Ordinal) == true)
        {
            throw new UnusableInputException(path, @"a text is half a character (\ud800 to \udfff stand in pairs)", "Mend the text");
        }

        return tree.Root;
    }

    private static void Take(ref Utf8JsonReader reader, CaseTree tree, Places places)
    {
        var (line, column) = places.Of(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                tree.Open(new CaseNode.Map(tree.File, line, column));
                break;
            case JsonTokenType.StartArray:
                tree.Open(new CaseNode.Items(tree.File, line, column));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tree.Close();
                break;
            case JsonTokenType.PropertyName:
                tree.Name(reader.GetString()!);
                break;
            case JsonTokenType.String:
                tree.Value(new CaseNode.Scalar(tree.File, line, column, reader.GetString()!, isQuoted: true));
                break;
            default:
                tree.Value(new CaseNode.Scalar(tree.File, line, column, Encoding.UTF8.GetString(reader.ValueSpan), isQuoted: false));
                break;
        }
    }

    /// <summary>Lines and columns of bytes asked for in rising order.</summary>
    private sealed class Places(byte[] bytes)
    {
        private long _next;
        private long _line = 1;
        private long _column = 1;

        internal (long Line, long Column) Of(long place)
        {
            for (; _next < place; _next++)
            {
                if (bytes[_next] == '\n')
                    (_line, _column) = (_line + 1, 1);
                else if ((bytes[_next] & 0xC0) != 0x80)
                    _column++;
            }

            return (_line, _column);
        }
    }
}
