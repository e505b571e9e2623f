using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Credence.App.Hosting;

/// <summary>What a running command was called with, for the receipt of its answer.</summary>
/// <remarks>It goes with the call through everything the call starts, so that no command has to hand it on and none can forget it.</remarks>
internal sealed class CallRecord
{
    private static readonly AsyncLocal<CallRecord?> Running = new();
    private readonly ParseResult _call;
    private IReadOnlyList<string>? _answers;
    private readonly Dictionary<string, InputShape> _received = new(StringComparer.Ordinal);
    private readonly List<InputShape> _also = [];

    private CallRecord(ParseResult call) => _call = call;

    /// <summary>The call that runs; null where none does, as in a test that makes an answer by itself.</summary>
    internal static CallRecord? Current => Running.Value;

    /// <summary>The words that give the same answer again, without the program's name: the effective answers for <c>ask</c>, else as given; day and seed always, the data folder never (its hash says which).</summary>
    internal IReadOnlyList<string> Command => _answers ?? Given();

    /// <summary>The files read; none where the command's words hold what was in them.</summary>
    internal IReadOnlyList<InputShape> Inputs => _answers is not null ? [] : [.. InputFiles.Of(_call, _received), .. _also];

    /// <summary>Starts the record of a call.</summary>
    internal static void Start(ParseResult call) => Running.Value = new CallRecord(call);

    /// <summary>Says that these words ask the same without any file.</summary>
    internal void IsAskedBy(IReadOnlyList<string> words) => _answers = words;

    /// <summary>Says what was received under a name of the call instead of being read from a file: <c>-</c> for standard input. Such a name is never looked for on disk.</summary>
    internal void Received(string name, ReadOnlySpan<byte> bytes) =>
        _received[name] = Shape(name, bytes);

    /// <summary>Says what was read of a file that the call's words alone do not tell to be read, such as one that is written anew.</summary>
    /// <param name="name">What the call names it.</param>
    /// <param name="bytes">What was in it.</param>
    internal void AlsoRead(string name, ReadOnlySpan<byte> bytes) => _also.Add(Shape(name, bytes));

    /// <summary>Says how what the call names is shown, where it was read under another name.</summary>
    internal void ReadAs(string name, InputShape shown) => _received[name] = shown;

    private static InputShape Shape(string name, ReadOnlySpan<byte> bytes) => new(name, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)), bytes.Length);

    private List<string> Given()
    {
        var left = new HashSet<Token>(ReferenceEqualityComparer.Instance);
        foreach (var option in (Option[])[Door.Json, Door.AsOf, Door.Seed, Door.Data, Door.Debug])
        {
            if (_call.GetResult(option) is { Implicit: false } given)
                left.UnionWith(given.Tokens.Append(given.IdentifierToken).OfType<Token>());
        }

        var words = _call.Tokens.Where(token => !left.Contains(token)).ToList();
        var end = words.FindIndex(token => token.Type == TokenType.DoubleDash);
        var command = words.Select(token => token.Value).ToList();
        command.InsertRange(end < 0 ? command.Count : end, DayAndSeed(Door.DayOf(_call), _call.GetValue(Door.Seed)));
        return command;
    }

    /// <summary>The words for a day and a seed.</summary>
    internal static IReadOnlyList<string> DayAndSeed(DateOnly asOf, int seed) =>
        ["--as-of", asOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--seed", seed.ToString(CultureInfo.InvariantCulture)];
}
