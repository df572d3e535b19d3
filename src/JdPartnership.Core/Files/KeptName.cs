using JdPartnership.Core.Common;

namespace JdPartnership.Core.Files;

/// <summary>The name a file is kept under: without folders, invisible characters, or more than fits. The gate tells the person of a longer one.</summary>
public static class KeptName
{
    private const int Longest = 200;

    public static string Of(string fileName)
    {
        var name = NameText.Tidy(fileName.Split('/', '\\')[^1]);
        return name.Length <= Longest ? name : name[..Longest];
    }
}
