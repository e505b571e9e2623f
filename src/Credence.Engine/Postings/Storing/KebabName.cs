using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Credence.Postings.Storing;

/// <summary>Names of enum values as stores and answers write them: <c>NotAPosting</c> is <c>not-a-posting</c>.</summary>
public static class KebabName
{
    /// <summary>The value's name in kebab-case. Enums stored as bytes or 32-bit numbers, named values only.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => Names<T>.ByNumber[NumberOf(value)]!;

    /// <summary>Every value's name, in the order of the values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => Array.ConvertAll(Enum.GetNames<T>(), Kebab);

    private static string Kebab(string name)
    {
        var kebab = new StringBuilder(name.Length + 2);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0)
                kebab.Append('-');
            kebab.Append(char.ToLowerInvariant(name[i]));
        }

        return kebab.ToString();
    }

    private static int NumberOf<T>(T value)
        where T : struct, Enum => Unsafe.SizeOf<T>() == sizeof(byte) ? Unsafe.BitCast<T, byte>(value) : Unsafe.BitCast<T, int>(value);

    /// <summary>A plain array: tables that are generic over each enum would be compiled anew at every start.</summary>
    private static class Names<T>
        where T : struct, Enum
    {
        internal static readonly string?[] ByNumber = Read();

        private static string?[] Read()
        {
            var numbers = Array.ConvertAll([.. Enum.GetValuesAsUnderlyingType<T>().Cast<object>()], number => Convert.ToInt32(number, CultureInfo.InvariantCulture));
            var names = new string?[numbers.Max() + 1];
            foreach (var (number, name) in numbers.Zip(All<T>()))
                names[number] = name;
            return names;
        }
    }
}
