namespace Credence.Bench.Fuzzing;

/// <summary>Changes bytes at random places: bits, numbers, ranges, and pieces that mean something to the reader.</summary>
internal static class FuzzMutation
{
    private const int MostChanges = 6;
    private const int LongRange = 4096;
    private const int ShortRange = 64;
    private const int MostGrown = 1024 * 1024;
    private const int LongestNumber = 12;

    /// <summary>The bytes with one to six changes.</summary>
    /// <param name="bytes">What is changed.</param>
    /// <param name="other">What pieces may be taken from.</param>
    /// <param name="tokens">Pieces that mean something.</param>
    /// <param name="random">Where and how.</param>
    internal static byte[] Of(byte[] bytes, byte[] other, byte[][] tokens, Random random)
    {
        for (var changes = random.Next(1, MostChanges + 1); changes > 0; changes--)
            bytes = Changed(bytes, other, tokens, random);
        return bytes;
    }

    private static byte[] Changed(byte[] bytes, byte[] other, byte[][] tokens, Random random)
    {
        var (at, length) = Range(bytes.Length, random);
        var range = bytes.AsSpan(at, length);
        switch (random.Next(12))
        {
            case 0:
                return Put(bytes, at, Math.Min(1, length), [(byte)(length > 0 ? bytes[at] ^ (1 << random.Next(8)) : random.Next(256))]);
            case 1:
                return Put(bytes, at, Math.Min(1, length), [(byte)random.Next(256)]);
            case 2:
                return Put(bytes, at, length, []);
            case 3:
                return Put(bytes, at, 0, range);
            case 4:
                return Repeated(bytes, at, range, random);
            case 5:
            case 6:
                return Put(bytes, at, 0, tokens[random.Next(tokens.Length)]);
            case 7:
                return Put(bytes, at, length, tokens[random.Next(tokens.Length)]);
            case 8:
                return Number(bytes, at, FuzzTokens.Numbers[random.Next(FuzzTokens.Numbers.Length)]);
            case 9:
                var (from, taken) = Range(other.Length, random);
                return Put(bytes, at, random.Next(2) == 0 ? 0 : length, other.AsSpan(from, taken));
            case 10:
                return Repeated(bytes, at, tokens[random.Next(tokens.Length)], random);
            default:
                return random.Next(8) == 0 ? bytes[..at] : Put(bytes, random.Next(bytes.Length + 1), 0, range);
        }
    }

    private static (int At, int Length) Range(int size, Random random)
    {
        var at = random.Next(size + 1);
        var length = random.Next(4) == 0 ? random.Next(LongRange) : random.Next(ShortRange);
        return (at, Math.Min(length, size - at));
    }

    private static byte[] Put(byte[] bytes, int at, int replaced, ReadOnlySpan<byte> put) => [.. bytes.AsSpan(0, at), .. put, .. bytes.AsSpan(at + replaced)];

    private static byte[] Repeated(byte[] bytes, int at, ReadOnlySpan<byte> piece, Random random)
    {
        var most = Math.Max(1, (MostGrown - bytes.Length) / Math.Max(1, piece.Length));
        var times = Math.Min(most, 1 << random.Next(18));
        var many = new byte[piece.Length * times];
        for (var i = 0; i < times; i++)
            piece.CopyTo(many.AsSpan(i * piece.Length));
        return Put(bytes, at, 0, many);
    }

    /// <summary>Puts a number in the place of the next one.</summary>
    private static byte[] Number(byte[] bytes, int at, byte[] number)
    {
        var digits = bytes.AsSpan(at).IndexOfAnyInRange((byte)'0', (byte)'9');
        if (digits < 0)
            return Put(bytes, at, 0, number);
        var end = at + digits;
        while (end < bytes.Length && end - at - digits < LongestNumber && char.IsAsciiDigit((char)bytes[end]))
            end++;
        return Put(bytes, at + digits, end - at - digits, number);
    }
}
