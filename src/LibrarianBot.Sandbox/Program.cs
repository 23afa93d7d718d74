using LibrarianBot.Sandbox;

return await SandboxProgram.RunAsync(args);
