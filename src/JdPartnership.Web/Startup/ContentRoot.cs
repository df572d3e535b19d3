namespace JdPartnership.Web.Startup;

internal static class ContentRoot
{
    /// <summary>
    /// Settings and wwwroot are found beside the program, or in the project when run from its build output, never by the directory
    /// the command was typed in.
    /// </summary>
    public static WebApplicationOptions Options(string[] args) => new()
    {
        Args = args,
        ContentRootPath = Find(),
        ApplicationName = typeof(ContentRoot).Assembly.GetName().Name,
    };

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "JdPartnership.Web.csproj")))
            {
                return folder.FullName;
            }
        }

        return AppContext.BaseDirectory;
    }
}
