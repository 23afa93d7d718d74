using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LibrarianBot.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MeetupRecords : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "WrongCodes",
                table: "MeetupReplies",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0
            );

            migrationBuilder.CreateTable(
                name: "AgendaItems",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    BookListId = table.Column<long>(type: "INTEGER", nullable: true),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: true),
                    IsLeftOut = table.Column<bool>(type: "INTEGER", nullable: false),
                    AddedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgendaItems", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgendaItems_BookLists_BookListId",
                        column: x => x.BookListId,
                        principalTable: "BookLists",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AgendaItems_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AgendaItems_Members_NetworkId_AddedById",
                        columns: x => new { x.NetworkId, x.AddedById },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_AgendaItems_Members_NetworkId_OwnerId",
                        columns: x => new { x.NetworkId, x.OwnerId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupActions",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    ByDay = table.Column<string>(type: "TEXT", nullable: true),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    SettledAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SettledById = table.Column<long>(type: "INTEGER", nullable: true),
                    AddedById = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupActions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupActions_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                    table.ForeignKey(
                        name: "FK_MeetupActions_Members_NetworkId_OwnerId",
                        columns: x => new { x.NetworkId, x.OwnerId },
                        principalTable: "Members",
                        principalColumns: new[] { "NetworkId", "MemberId" },
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MeetupMinutes",
                columns: table => new
                {
                    Id = table
                        .Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", nullable: true),
                    FileText = table.Column<string>(type: "TEXT", nullable: true),
                    WrittenById = table.Column<long>(type: "INTEGER", nullable: true),
                    WrittenAt = table.Column<long>(type: "INTEGER", nullable: true),
                    DeclinedById = table.Column<long>(type: "INTEGER", nullable: true),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ShownRevision = table.Column<int>(type: "INTEGER", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MeetupMinutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_MeetupMinutes_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateTable(
                name: "MinutesFiles",
                columns: table => new
                {
                    MeetupId = table.Column<long>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false),
                    NetworkId = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_MinutesFiles", x => x.MeetupId);
                    table.ForeignKey(
                        name: "FK_MinutesFiles_Meetups_MeetupId",
                        column: x => x.MeetupId,
                        principalTable: "Meetups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict
                    );
                }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_BookListId",
                table: "AgendaItems",
                column: "BookListId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_MeetupId_BookListId",
                table: "AgendaItems",
                columns: new[] { "MeetupId", "BookListId" },
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_NetworkId_AddedById",
                table: "AgendaItems",
                columns: new[] { "NetworkId", "AddedById" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_AgendaItems_NetworkId_OwnerId",
                table: "AgendaItems",
                columns: new[] { "NetworkId", "OwnerId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupActions_MeetupId",
                table: "MeetupActions",
                column: "MeetupId"
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupActions_NetworkId_OwnerId",
                table: "MeetupActions",
                columns: new[] { "NetworkId", "OwnerId" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupActions_NetworkId_State",
                table: "MeetupActions",
                columns: new[] { "NetworkId", "State" }
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupMinutes_MeetupId",
                table: "MeetupMinutes",
                column: "MeetupId",
                unique: true
            );

            migrationBuilder.CreateIndex(
                name: "IX_MeetupMinutes_Unshown",
                table: "MeetupMinutes",
                column: "NetworkId",
                filter: "\"Revision\" <> \"ShownRevision\""
            );

            migrationBuilder.Sql(MeetupSearchIndex.Create);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(MeetupSearchIndex.Drop);

            migrationBuilder.DropTable(name: "AgendaItems");

            migrationBuilder.DropTable(name: "MeetupActions");

            migrationBuilder.DropTable(name: "MeetupMinutes");

            migrationBuilder.DropTable(name: "MinutesFiles");

            migrationBuilder.DropColumn(name: "WrongCodes", table: "MeetupReplies");
        }
    }
}
